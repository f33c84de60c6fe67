package org.distintivo.catalog.domain;

import java.util.List;

/**
 * A whole catalog that was read and found sound, ready to be loaded.
 *
 * @param program the program's label, or null where the catalog says nothing
 * @param issuer null where the catalog says nothing
 * @param partners those that the catalog says how to write to
 */
public record CatalogDraft(
        String program,
        IssuerDraft issuer,
        List<PartnerDraft> partners,
        List<ExamDraft> exams,
        List<CertificationDraft> certifications) {

    public CatalogDraft {
        partners = List.copyOf(partners);
        exams = List.copyOf(exams);
        certifications = List.copyOf(certifications);
    }
}
