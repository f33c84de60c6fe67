package org.distintivo.support.domain;

import java.util.regex.Pattern;
import org.distintivo.platform.domain.FieldRefusedException;

/**
 * Cleans and checks what somebody writes in a case: several lines, without the characters that
 * nobody sees and that change how the rest is read (Unicode UAX #9), and without towers of marks.
 */
public final class MessageText {

    /** Characters of what a person writes. */
    public static final int LONGEST = 2000;

    /** Characters of what staff write. */
    public static final int LONGEST_OF_STAFF = 4000;

    private static final Pattern BREAK = Pattern.compile("\\r\\n|[\\r\\u0085\\u2028\\u2029]");

    /** Joiners stay, because Persian, Hindi and others are written with them. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]|[\\p{Cf}&&[^\\u200C\\u200D]]");

    private static final Pattern TOWER = Pattern.compile("(\\p{M}{4})\\p{M}+");
    private static final Pattern GAP = Pattern.compile("\\n[\\s&&[^\\n]]*(?:\\n\\s*)+");

    private MessageText() {}

    /**
     * Returns the words as they are kept and shown.
     *
     * @param field of the form, which a refusal names
     * @throws FieldRefusedException if nothing is left, or more than the longest
     */
    public static String of(String typed, String field, int longest) {
        if (typed != null && typed.length() > 2 * longest) { // line breaks count twice in forms
            throw FieldRefusedException.tooLong(field, longest);
        }
        var text = cleaned(typed == null ? "" : typed);
        if (text.isEmpty()) {
            throw FieldRefusedException.missing(field);
        }
        if (text.length() > longest) {
            throw FieldRefusedException.tooLong(field, longest);
        }
        return text;
    }

    private static String cleaned(String typed) {
        var lines = BREAK.matcher(typed).replaceAll("\n");
        var seen = UNSEEN.matcher(lines).replaceAll("");
        var level = TOWER.matcher(seen).replaceAll("$1");
        return GAP.matcher(level).replaceAll("\n\n").strip();
    }
}
