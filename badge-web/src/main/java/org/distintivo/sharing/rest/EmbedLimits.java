package org.distintivo.sharing.rest;

import jakarta.ws.rs.core.MultivaluedMap;
import org.distintivo.platform.domain.FieldRefusedException;
import org.distintivo.platform.domain.FieldRefusedException.Expected;

/** Reads the parameters of an oEmbed request, each given once at most. */
record EmbedLimits(MultivaluedMap<String, String> parameters) {

    private static final int MOST_DIGITS = 9;

    /** Returns the parameter's value; null where it was left out. */
    String text(String name) {
        var values = parameters.get(name);
        if (values != null && values.size() > 1) {
            throw FieldRefusedException.invalid(name, Expected.ONCE);
        }
        return values == null ? null : values.get(0);
    }

    /**
     * Returns how many pixels there are at most; without the parameter as many as one likes.
     *
     * @throws FieldRefusedException when it is no whole number from 1
     */
    int pixels(String name) {
        var value = text(name);
        if (value == null) {
            return Integer.MAX_VALUE;
        }
        if (!value.matches("0*[1-9][0-9]*")) {
            throw FieldRefusedException.invalid(name, Expected.WHOLE_NUMBER);
        }
        var digits = value.replaceFirst("^0+", "");
        return digits.length() > MOST_DIGITS ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }
}
