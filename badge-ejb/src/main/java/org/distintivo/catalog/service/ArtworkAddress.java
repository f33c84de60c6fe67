package org.distintivo.catalog.service;

import java.util.Locale;
import org.distintivo.catalog.domain.AchievementKey;

/** Makes the addresses of artwork; they never change, because a design never does. */
public final class ArtworkAddress {

    private ArtworkAddress() {}

    /**
     * Returns the path of the artwork below the public address; add {@code .svg} or {@code .png}.
     */
    public static String path(AchievementKey key, int design) {
        var kind = key.kind().name().toLowerCase(Locale.ROOT);
        return "/artwork/" + kind + "/" + key.code() + "/" + design;
    }
}
