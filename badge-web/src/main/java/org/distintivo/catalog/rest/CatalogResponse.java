package org.distintivo.catalog.rest;

import java.util.List;
import org.distintivo.catalog.domain.IssuerDraft;
import org.distintivo.catalog.domain.PartnerDraft;
import org.distintivo.catalog.service.CatalogView;

/**
 * Gives the catalog in the format in which it is loaded.
 *
 * @param program a label; null when the catalog has none
 * @param issuer null when the catalog says nothing about it
 * @param partners null when the catalog says of none how to write to it
 */
public record CatalogResponse(
        String program,
        Issuer issuer,
        List<Partner> partners,
        List<ExamResponse> exams,
        List<CertificationResponse> certifications) {

    /** Who issues the badges; each part is null where the catalog says nothing. */
    public record Issuer(String name, String url, String email, String image) {

        static Issuer of(IssuerDraft issuer) {
            return issuer.equals(IssuerDraft.NONE)
                    ? null
                    : new Issuer(issuer.name(), issuer.url(), issuer.email(), issuer.image());
        }
    }

    /** How to write to a delivery partner; each part is null where the catalog says nothing. */
    public record Partner(
            String name, String email, String language, List<String> accountLanguages) {

        static Partner of(PartnerDraft partner) {
            var languages = partner.accountLanguages();
            return new Partner(
                    partner.name(),
                    partner.email(),
                    partner.language(),
                    languages.isEmpty() ? null : languages);
        }
    }

    private static List<Partner> partners(CatalogView catalog) {
        return catalog.partners().isEmpty()
                ? null
                : catalog.partners().stream().map(Partner::of).toList();
    }

    static CatalogResponse of(CatalogView catalog) {
        return new CatalogResponse(
                catalog.program().isEmpty() ? null : catalog.program(),
                Issuer.of(catalog.issuer()),
                partners(catalog),
                catalog.exams().stream().map(exam -> ExamResponse.of(exam, null)).toList(),
                catalog.certifications().stream()
                        .map(certification -> CertificationResponse.of(certification, null))
                        .toList());
    }
}
