package org.distintivo.issuing.domain;

import java.util.List;

/**
 * In which language an achievement is described, and where the same is told otherwise.
 *
 * @param language a language tag, or null when that is not known
 * @param editions the same achievement in other languages and versions of the standard
 */
public record AchievementLanguage(String language, List<AchievementEdition> editions) {

    /** Nothing said about it. */
    public static final AchievementLanguage UNKNOWN = new AchievementLanguage(null, List.of());

    public AchievementLanguage {
        editions = List.copyOf(editions);
    }
}
