package org.distintivo.catalog.service;

import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextLayout;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws text as outlines, in any script: letters joined, reordered and with their marks in place,
 * as only a shaping engine does it. For documents whose own fonts cannot show a text.
 */
public final class Lettering {

    /** The size that outlines are drawn at. */
    public static final float EM = 100;

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final ArtworkFonts FONTS = new ArtworkFonts();

    private Lettering() {}

    /**
     * One line.
     *
     * @param outline begins at the left, on a baseline at zero
     * @param ascent above the baseline
     * @param descent below it
     */
    public record Line(Shape outline, double width, double ascent, double descent) {

        private static Line of(TextLayout layout) {
            return new Line(
                    layout.getOutline(null),
                    layout.getAdvance(),
                    layout.getAscent(),
                    layout.getDescent());
        }
    }

    /** Draws a text that is not empty on one line. */
    public static Line line(String text) {
        return Line.of(new TextLayout(FONTS.styled(text, EM, 0).getIterator(), CONTEXT));
    }

    /** Draws a text that is not empty on as many lines as it needs. */
    public static List<Line> lines(String text, double width) {
        var measurer = new LineBreakMeasurer(FONTS.styled(text, EM, 0).getIterator(), CONTEXT);
        var lines = new ArrayList<Line>();
        while (measurer.getPosition() < text.length()) {
            lines.add(Line.of(measurer.nextLayout((float) width)));
        }
        return lines;
    }
}
