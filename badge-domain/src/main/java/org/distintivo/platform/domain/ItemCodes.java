package org.distintivo.platform.domain;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds codes such as AC-100 in texts for people, so that no line of a page, a mail or a picture
 * breaks one at its hyphen. The text itself stays as it is: what is copied is the code that staff
 * can look up.
 */
public final class ItemCodes {

    /** Longer ones would reach over the edge of a phone. */
    private static final int LONGEST = 20;

    private static final Pattern CODE =
            Pattern.compile("(?<![\\p{L}\\p{N}-])[A-Z0-9]+(?:-[A-Z0-9]+)+(?![\\p{L}\\p{N}-])");

    private ItemCodes() {}

    /**
     * A part of a text.
     *
     * @param code whether it is one, and short enough to stay in one piece
     */
    public record Piece(String text, boolean code) {}

    /** Returns the parts of a text in their order; together they are the text. */
    public static List<Piece> pieces(String text) {
        var pieces = new ArrayList<Piece>();
        int end = 0;
        var found = CODE.matcher(text);
        while (found.find()) {
            if (found.end() - found.start() <= LONGEST) {
                add(pieces, text.substring(end, found.start()), false);
                add(pieces, found.group(), true);
                end = found.end();
            }
        }
        add(pieces, text.substring(end), false);
        return pieces;
    }

    /** Returns the places at which a line of a text may end, none of them inside of a code. */
    public static BreakIterator lineBreaks(String text, Locale locale) {
        return new UnbrokenCodes(BreakIterator.getLineInstance(locale), text);
    }

    private static void add(List<Piece> pieces, String text, boolean code) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, code));
        }
    }
}
