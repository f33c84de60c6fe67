package org.distintivo.platform.domain;

import java.util.function.IntPredicate;

/**
 * Takes out of a typed or copied text what nobody sees and nobody meant: spreadsheets, mails and
 * web pages leave white space of every kind, zero-width marks, byte order marks and soft hyphens
 * around values.
 */
public final class CleanText {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private CleanText() {}

    /** Returns the text without white space and invisible marks before and behind it. */
    public static String around(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isNothing(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        while (end > start && isNothing(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return text.substring(start, end);
    }

    /**
     * Returns the text without invisible marks anywhere, those that turn the direction of writing
     * among them, and with single ordinary spaces inside. Joiners between letters stay, because
     * Persian, Hindi and others are written with them.
     */
    public static String line(String text) {
        var line = new StringBuilder(text.length());
        around(text)
                .codePoints()
                .filter(((IntPredicate) CleanText::isInvisible).negate())
                .map(c -> Character.isSpaceChar(c) && !endsLine(c) ? ' ' : c)
                .filter(c -> c != ' ' || line.isEmpty() || line.charAt(line.length() - 1) != ' ')
                .forEach(line::appendCodePoint);
        return line.toString();
    }

    private static boolean isNothing(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT;
    }

    private static boolean isInvisible(int c) {
        return Character.getType(c) == Character.FORMAT
                && c != ZERO_WIDTH_NON_JOINER
                && c != ZERO_WIDTH_JOINER;
    }

    private static boolean endsLine(int c) {
        return Character.getType(c) == Character.LINE_SEPARATOR
                || Character.getType(c) == Character.PARAGRAPH_SEPARATOR;
    }
}
