package org.distintivo.sharing.domain;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.distintivo.platform.domain.CleanText;

/**
 * Checks what a holder writes for others to read: plain text. What would change how the text around
 * it reads (Unicode UAX #9), towers of marks, and tags of HTML are refused and not taken out, so
 * that nobody's words change without being told.
 */
public final class ShownText {

    private static final Pattern BREAK = Pattern.compile("\\r\\n|[\\r\\u0085\\u2028\\u2029]");
    private static final Pattern TURNING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    /** What copying leaves behind, and marks that keyboards of right-to-left scripts put in. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}&&[^\\u200C\\u200D]]");

    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}&&[^\\n\\t]]");
    private static final Pattern TAG = Pattern.compile("<[/!?]?\\p{L}|<!");
    private static final Pattern TOWER = Pattern.compile("\\p{M}{5}");
    private static final Pattern GAP = Pattern.compile("\\n[\\s&&[^\\n]]*(?:\\n\\s*)+");

    private ShownText() {}

    /**
     * Returns a text of one line, as it is kept and shown.
     *
     * @throws ShownTextRefusedException if nothing is left, or it is no plain text of that length
     */
    public static String line(String typed, int longest) {
        var line = CleanText.line(checked(typed, longest).replaceAll("\\s+", " "));
        if (line.isEmpty()) {
            throw ShownTextRefusedException.missing();
        }
        return line;
    }

    /**
     * Returns a text of several lines, which may be empty.
     *
     * @throws ShownTextRefusedException if it is no plain text of that length
     */
    public static String lines(String typed, int longest) {
        return GAP.matcher(checked(typed, longest)).replaceAll("\n\n").strip();
    }

    private static String checked(String typed, int longest) {
        var given = typed == null ? "" : typed;
        if (given.length() > 2 * longest) { // before anything that takes time
            throw ShownTextRefusedException.tooLong(longest);
        }
        var text = Normalizer.normalize(BREAK.matcher(given).replaceAll("\n"), Normalizer.Form.NFC);
        if (TURNING.matcher(text).find() || CONTROL.matcher(text).find()) {
            throw ShownTextRefusedException.hidden();
        }
        if (TAG.matcher(text).find()) {
            throw ShownTextRefusedException.markup();
        }
        if (TOWER.matcher(text).find()) {
            throw ShownTextRefusedException.marks();
        }
        if (text.strip().length() > longest) {
            throw ShownTextRefusedException.tooLong(longest);
        }
        return UNSEEN.matcher(text).replaceAll("");
    }
}
