package org.distintivo.platform.domain;

import java.util.regex.Pattern;

/**
 * Cleans and checks the words in which somebody gives a reason, as it is kept and shown: one line,
 * without the characters that nobody sees and that change how the rest is read (Unicode UAX #9).
 */
public final class ReasonText {

    private static final Pattern BREAKS = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");

    /** Joiners stay, because Persian, Hindi and others are written with them. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cs}]|[\\p{Cf}&&[^\\u200C\\u200D]]");

    private ReasonText() {}

    /** Returns the words on one line; empty for null and for what says nothing. */
    public static String of(String written) {
        var line = BREAKS.matcher(written == null ? "" : written).replaceAll(" ");
        return UNSEEN.matcher(line).replaceAll("").strip();
    }
}
