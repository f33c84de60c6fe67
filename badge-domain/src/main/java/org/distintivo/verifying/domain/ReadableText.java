package org.distintivo.verifying.domain;

import java.util.regex.Pattern;

/**
 * Cleans a stranger's text for people: without the characters that nobody sees and that change how
 * the rest is read (Unicode UAX #9, explicit directions), and of bounded length. It still has to be
 * escaped wherever it is shown.
 */
public final class ReadableText {

    /** A name, an address. */
    static final int LINE = 1_000;

    /** A description. */
    static final int PAGE = 10_000;

    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]|[\\u202A-\\u202E\\u2066-\\u2069]");

    private ReadableText() {}

    /** Returns the text as one line of at most {@link #LINE} characters; null for null. */
    public static String line(String text) {
        return of(text, LINE);
    }

    /** Returns the text with at most {@link #PAGE} characters; null for null. */
    public static String page(String text) {
        return of(text, PAGE);
    }

    private static String of(String text, int longest) {
        if (text == null) {
            return null;
        }
        var seen = UNSEEN.matcher(text).replaceAll("");
        if (seen.length() <= longest) {
            return seen;
        }
        int end = Character.isHighSurrogate(seen.charAt(longest - 1)) ? longest - 1 : longest;
        return seen.substring(0, end) + "…";
    }
}
