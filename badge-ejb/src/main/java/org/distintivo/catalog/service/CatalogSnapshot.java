package org.distintivo.catalog.service;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.catalog.domain.CertificationDraft;
import org.distintivo.catalog.domain.ProgramRules;

/**
 * The whole catalog as it was in one state, immutable.
 *
 * @param state the mark of the program's row under which it was read
 * @param achievements every item, also those without a badge
 */
record CatalogSnapshot(
        String state,
        CatalogView catalog,
        ProgramRules rules,
        Map<AchievementKey, AchievementView> achievements) {

    CatalogSnapshot {
        achievements = Map.copyOf(achievements);
    }

    KnownCatalog known() {
        return new KnownCatalog(
                rules.exams().keySet(),
                catalog.certifications().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        c -> c.item().code(), CatalogSnapshot::prerequisites)));
    }

    private static Set<String> prerequisites(CertificationDraft certification) {
        return certification.requirement().certifications().collect(Collectors.toUnmodifiableSet());
    }
}
