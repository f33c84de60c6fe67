package org.distintivo.catalog.service;

import java.util.Locale;
import org.distintivo.catalog.domain.AchievementKey;

/** Where an artwork is served; the same for ever, because a design never changes. */
public final class ArtworkAddress {

    private ArtworkAddress() {}

    /** Below the public address; add {@code .svg} or {@code .png}. */
    public static String path(AchievementKey key, int design) {
        var kind = key.kind().name().toLowerCase(Locale.ROOT);
        return "/artwork/" + kind + "/" + key.code() + "/" + design;
    }
}
