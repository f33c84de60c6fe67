package org.distintivo.badge.service;

import java.util.Locale;
import org.distintivo.catalog.domain.AchievementKey;

/** Names the folder of a badge in an export. */
public final class BadgeFolder {

    private static final int SHORT_ID = 6;

    private BadgeFolder() {}

    /** Returns its path; a badge that was revoked and earned again has one of its own. */
    public static String of(AchievementKey achievement, String publicId) {
        var code = achievement.code().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]+", "-");
        return "badges/" + code + "-" + publicId.substring(0, SHORT_ID);
    }
}
