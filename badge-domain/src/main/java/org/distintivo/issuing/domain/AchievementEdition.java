package org.distintivo.issuing.domain;

import java.util.Objects;

/**
 * The same achievement told otherwise (Open Badges 3.0 §B.1.18 Related): in another language or in
 * another version of the standard.
 *
 * @param language a language tag, or null
 * @param version of the standard, or null for this one
 */
public record AchievementEdition(String id, String language, String version) {

    /**
     * How Open Badges 2.0 is called where versions are linked (Open Badges 3.0 migration guide).
     */
    public static final String OPEN_BADGES_2_0 = "Open Badges v2p0";

    /** How Open Badges 3.0 is called there. */
    public static final String OPEN_BADGES_3_0 = "Open Badges v3p0";

    public AchievementEdition {
        Objects.requireNonNull(id, "id");
    }
}
