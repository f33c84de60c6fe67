package org.distintivo.foreign.domain;

import java.util.Objects;

/**
 * What one verification found out about a badge of another issuer, to be kept.
 *
 * @param open whether somebody could not be asked
 * @param vouched whether it is certain who issued it
 * @param name what the badge calls itself; empty where it does not
 * @param issuer the issuer's name where somebody vouches for it, else the identifier, because
 *     anybody can take any name; empty where the badge says neither
 * @param report all of it, to be shown again
 */
public record ForeignFinding(
        ForeignBadgeState state,
        boolean open,
        boolean vouched,
        String name,
        String issuer,
        String report) {

    private static final int LONGEST = 300;

    public ForeignFinding {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(report, "report");
        name = shortened(name);
        issuer = shortened(issuer);
    }

    /** A name is a line to be recognized by; the whole of it is in the badge. */
    private static String shortened(String text) {
        if (text == null) {
            return "";
        }
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
