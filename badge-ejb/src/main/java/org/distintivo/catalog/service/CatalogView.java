package org.distintivo.catalog.service;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.catalog.domain.CertificationDraft;
import org.distintivo.catalog.domain.ExamDraft;
import org.distintivo.catalog.domain.IssuerDraft;
import org.distintivo.catalog.domain.PartnerDraft;

/**
 * The whole catalog as it was loaded, without anything made; loading it again changes nothing.
 *
 * @param program the label, may be empty
 */
public record CatalogView(
        String program,
        IssuerDraft issuer,
        List<PartnerDraft> partners,
        List<ExamDraft> exams,
        List<CertificationDraft> certifications) {

    Stream<AchievementKey> keys() {
        return Stream.concat(
                exams.stream().map(e -> AchievementKey.exam(e.item().code())),
                certifications.stream().map(c -> AchievementKey.certification(c.item().code())));
    }

    Optional<ExamDraft> findExam(AchievementKey key) {
        return exams.stream()
                .filter(e -> key.equals(AchievementKey.exam(e.item().code())))
                .findFirst();
    }

    Optional<CertificationDraft> findCertification(AchievementKey key) {
        return certifications.stream()
                .filter(c -> key.equals(AchievementKey.certification(c.item().code())))
                .findFirst();
    }
}
