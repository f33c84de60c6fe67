package org.distintivo.catalog.service.print;

import java.text.Bidi;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;
import org.distintivo.platform.domain.CleanText;

/**
 * Prepares texts of others for paper: without controls and marks that turn the direction of
 * writing, composed, with no more marks on a letter than any language has, and no longer than there
 * is room for.
 */
public final class PrintableText {

    /** Some languages put three on a letter; more are put there to do harm. */
    private static final int MARKS = 4;

    /** More of a text is not even looked at. */
    private static final int READ = 20_000;

    private static final String CUT = "…";

    private PrintableText() {}

    /** Returns the text as it can be set, cut at the end of a word if it is too long. */
    public static String of(String text, int longest) {
        var line = CleanText.line(text.substring(0, Math.min(text.length(), READ)));
        var composed = Normalizer.normalize(withoutPiles(line), Normalizer.Form.NFC);
        return shortened(composed, longest);
    }

    /** Returns the direction in which a text is written, by its first letter; as HTML has it. */
    static String direction(String text) {
        return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()
                ? "ltr"
                : "rtl";
    }

    private static String withoutPiles(String text) {
        var kept = new StringBuilder(text.length());
        var marks = 0;
        for (var character : text.codePoints().filter(PrintableText::isPrintable).toArray()) {
            marks = isMark(character) ? marks + 1 : 0;
            if (marks <= MARKS) {
                kept.appendCodePoint(character);
            }
        }
        return kept.toString();
    }

    private static boolean isPrintable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            default -> true;
        };
    }

    /** Returns whether it is set on the letter before it. */
    static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        var words = BreakIterator.getLineInstance(Locale.ROOT);
        words.setText(text);
        var end = words.preceding(longest);
        return whole(text.substring(0, end > longest / 2 ? end : longest - 1)).strip() + CUT;
    }

    /** Returns the text without the first half of a character at its end. */
    private static String whole(String text) {
        return Character.isHighSurrogate(text.charAt(text.length() - 1))
                ? text.substring(0, text.length() - 1)
                : text;
    }
}
