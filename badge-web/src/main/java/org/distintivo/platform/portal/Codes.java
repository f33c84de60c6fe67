package org.distintivo.platform.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds codes such as AC-100 in texts for people, so that pages do not break them at their hyphens.
 * The text itself stays as it is: what is copied from the page is the code that staff can look up.
 */
@Named
@ApplicationScoped
public class Codes {

    /** Longer ones would reach over the edge of a phone. */
    private static final int LONGEST = 20;

    private static final Pattern CODE =
            Pattern.compile("(?<![\\p{L}\\p{N}-])[A-Z0-9]+(?:-[A-Z0-9]+)+(?![\\p{L}\\p{N}-])");

    /**
     * A part of a text.
     *
     * @param code whether it is one, and short enough to stay in one piece
     */
    public record Piece(String text, boolean code) {}

    /** Returns the parts of a text in their order; together they are the text. */
    public List<Piece> in(String text) {
        var pieces = new ArrayList<Piece>();
        if (text == null) {
            return pieces;
        }
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

    private static void add(List<Piece> pieces, String text, boolean code) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, code));
        }
    }
}
