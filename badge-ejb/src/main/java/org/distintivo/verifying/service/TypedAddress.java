package org.distintivo.verifying.service;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** An address as people type it or copy it: without its scheme, or only a badge's id. */
final class TypedAddress {

    private static final int LONGEST = 2_000;

    /** A public id of this installation. */
    private static final Pattern BADGE_ID = Pattern.compile("[A-Za-z0-9_-]{22}");

    private static final Pattern WITHOUT_SCHEME =
            Pattern.compile(
                    "(?i)(?:localhost|(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63})"
                            + "(?::\\d{1,5})?/[^\\s<>\"{}]*");

    private TypedAddress() {}

    /**
     * Returns the whole address; empty for what is none, or has its scheme already.
     *
     * @param base of this installation, whose host needs no TLS where it has none
     */
    static Optional<String> of(byte[] input, String base) {
        if (input.length > LONGEST) {
            return Optional.empty();
        }
        var text = new String(input, StandardCharsets.UTF_8).strip();
        if (BADGE_ID.matcher(text).matches()) {
            return Optional.of(base + "/badges/" + text);
        }
        if (!WITHOUT_SCHEME.matcher(text).matches()) {
            return Optional.empty();
        }
        var here = base.substring(base.indexOf("://") + 3) + "/";
        boolean isHere = text.regionMatches(true, 0, here, 0, here.length());
        return Optional.of(isHere ? base + text.substring(here.length() - 1) : "https://" + text);
    }
}
