package org.distintivo.catalog.service;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.List;
import org.distintivo.platform.service.SvgWriter;

/**
 * Writes an artwork as SVG: a title for those who do not see it, and forms; no script, no text that
 * needs a font, no reference to anywhere.
 */
final class ArtworkSvg {

    /** How far a gradient runs to the right while it runs down, as a share of the width. */
    static final double SLANT = 0.6;

    private static final String COMMANDS = "mlqcz";
    private static final int[] COORDINATES = {2, 2, 4, 6, 0};
    private static final int MOST_COORDINATES = 6;
    private static final int OPAQUE = 255;
    private static final int TENTHS = 10;

    private final SvgWriter svg =
            new SvgWriter(
                    "viewBox",
                    "0 0 600 600",
                    "width",
                    "600",
                    "height",
                    "600",
                    "role",
                    "img",
                    "aria-labelledby",
                    "t");
    private final int parts;
    private int gradients;

    /**
     * @param parts into how many steps a pixel at full size is divided
     */
    private ArtworkSvg(int parts) {
        this.parts = parts;
    }

    static String of(String title, List<ArtworkFigure> figures) {
        return new ArtworkSvg(TENTHS).write(title, figures);
    }

    /** Returns it in whole pixels of full size: half as long, and no different when shown small. */
    static String coarse(String title, List<ArtworkFigure> figures) {
        return new ArtworkSvg(1).write(title, figures);
    }

    private String write(String title, List<ArtworkFigure> figures) {
        svg.start("title", "id", "t").text(title).end();
        figures.forEach(this::figure);
        return svg.finish() + "\n";
    }

    private void figure(ArtworkFigure figure) {
        var fill = figure.hasGradient() ? gradient(figure) : hex(figure.from());
        var outline = outline(figure.shape());
        var alpha = figure.from().getAlpha();
        if (alpha < OPAQUE) {
            var opacity = number(alpha / (double) OPAQUE);
            svg.empty("path", "fill", fill, "fill-opacity", opacity, "d", outline);
        } else {
            svg.empty("path", "fill", fill, "d", outline);
        }
    }

    private String gradient(ArtworkFigure figure) {
        var id = "g" + gradients++;
        var box = figure.shape().getBounds2D();
        svg.start("linearGradient", "id", id, "gradientUnits", "userSpaceOnUse")
                .attribute("x1", number(box.getMinX()))
                .attribute("y1", number(box.getMinY()))
                .attribute("x2", number(box.getMinX() + SLANT * box.getWidth()))
                .attribute("y2", number(box.getMaxY()))
                .empty("stop", "stop-color", hex(figure.from()))
                .empty("stop", "offset", "1", "stop-color", hex(figure.to()))
                .end();
        return "url(#" + id + ")";
    }

    /**
     * Returns path commands relative to the point before, without the spaces that SVG does not
     * need.
     */
    private String outline(Shape shape) {
        var path = new StringBuilder();
        var point = new double[MOST_COORDINATES];
        var at = new long[2];
        var start = new long[2];
        for (var pen = shape.getPathIterator(null); !pen.isDone(); pen.next()) {
            var segment = pen.currentSegment(point);
            var count = COORDINATES[segment];
            path.append(COMMANDS.charAt(segment));
            for (var i = 0; i < count; i++) {
                var step = step(point[i]) - at[i % 2];
                path.append(i == 0 || step < 0 ? "" : " ").append(number(step * (TENTHS / parts)));
            }
            for (var i = 0; i < 2 && count > 0; i++) {
                at[i] = step(point[count - 2 + i]);
            }
            // closing leads back to where the last move went
            var remembered = segment == PathIterator.SEG_MOVETO ? at : start;
            System.arraycopy(remembered, 0, segment == PathIterator.SEG_CLOSE ? at : start, 0, 2);
        }
        return path.toString();
    }

    private long step(double value) {
        return Math.round(value * parts);
    }

    private static long tenths(double value) {
        return Math.round(value * TENTHS);
    }

    private static String number(double value) {
        return number(tenths(value));
    }

    /** Formats a number with one decimal, a tenth of a pixel at full size. */
    private static String number(long tenths) {
        var sign = tenths < 0 ? "-" : "";
        var whole = Math.abs(tenths) / TENTHS;
        var rest = Math.abs(tenths) % TENTHS;
        if (rest == 0) {
            return sign + whole;
        }
        return sign + (whole == 0 ? "" : whole) + "." + rest;
    }

    private static String hex(Color color) {
        return String.format("#%06x", color.getRGB() & 0xffffff);
    }
}
