package org.distintivo.platform.rest;

import java.util.regex.Pattern;
import org.distintivo.platform.domain.FieldRefusedException;
import org.distintivo.platform.domain.FieldRefusedException.Expected;

/**
 * How many rows one answer has, as {@code ?limit=} says it.
 *
 * @param usual where nothing is said
 * @param most that can be said
 */
public record PageLimit(int usual, int most) {

    /** The name of the parameter. */
    public static final String NAME = "limit";

    private static final Pattern NUMBER = Pattern.compile("0*([1-9]\\d{0,8})");

    /**
     * @throws FieldRefusedException if it is no number, or none from 1 to the most
     */
    public int of(String text) {
        if (text == null || text.isBlank()) {
            return usual;
        }
        var number = NUMBER.matcher(text);
        if (!number.matches()) {
            throw FieldRefusedException.invalid(NAME, Expected.WHOLE_NUMBER);
        }
        if (Integer.parseInt(number.group(1)) > most) {
            throw FieldRefusedException.invalid(NAME, Expected.SMALLER_NUMBER);
        }
        return Integer.parseInt(number.group(1));
    }
}
