package org.distintivo.foreign.service;

import java.util.Locale;
import org.distintivo.foreign.domain.ForeignBadge;
import org.distintivo.foreign.domain.ForeignBadgeFile;

/**
 * A badge of another issuer as it was handed in.
 *
 * @param name under which it is saved: what it calls itself, as far as that suits every system
 */
public record ForeignFileView(String name, byte[] content) {

    private static final int SHORT_ID = 6;
    private static final int LONGEST = 60;

    static ForeignFileView of(ForeignBadge badge, ForeignBadgeFile file) {
        return new ForeignFileView(stem(badge) + "." + file.kind().ending(), file.content());
    }

    /** Returns a name that no other badge has, without an ending. */
    static String stem(ForeignBadge badge) {
        var plain =
                badge.name()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        var name =
                plain.isEmpty() ? "badge" : plain.substring(0, Math.min(LONGEST, plain.length()));
        var id = badge.publicId().substring(0, SHORT_ID);
        return name + "-" + id;
    }
}
