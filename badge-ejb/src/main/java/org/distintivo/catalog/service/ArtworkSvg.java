package org.distintivo.catalog.service;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.List;

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

    private final StringBuilder svg = new StringBuilder();
    private int gradients;

    private ArtworkSvg() {}

    static String of(String title, List<ArtworkFigure> figures) {
        return new ArtworkSvg().write(title, figures);
    }

    private String write(String title, List<ArtworkFigure> figures) {
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 600 600\"")
                .append(" width=\"600\" height=\"600\" role=\"img\" aria-labelledby=\"t\">")
                .append("<title id=\"t\">")
                .append(escaped(title))
                .append("</title>");
        figures.forEach(this::figure);
        return svg.append("</svg>\n").toString();
    }

    private void figure(ArtworkFigure figure) {
        var fill = figure.hasGradient() ? gradient(figure) : hex(figure.from());
        svg.append("<path fill=\"").append(fill).append('"');
        if (figure.from().getAlpha() < OPAQUE) {
            svg.append(" fill-opacity=\"")
                    .append(number(figure.from().getAlpha() / (double) OPAQUE))
                    .append('"');
        }
        svg.append(" d=\"");
        outline(figure.shape());
        svg.append("\"/>");
    }

    private String gradient(ArtworkFigure figure) {
        var id = "g" + gradients++;
        var box = figure.shape().getBounds2D();
        svg.append("<linearGradient id=\"").append(id).append('"');
        svg.append(" gradientUnits=\"userSpaceOnUse\"");
        attribute("x1", box.getMinX());
        attribute("y1", box.getMinY());
        attribute("x2", box.getMinX() + SLANT * box.getWidth());
        attribute("y2", box.getMaxY());
        svg.append("><stop stop-color=\"").append(hex(figure.from()));
        svg.append("\"/><stop offset=\"1\" stop-color=\"").append(hex(figure.to()));
        svg.append("\"/></linearGradient>");
        return "url(#" + id + ")";
    }

    private void attribute(String name, double value) {
        svg.append(' ').append(name).append("=\"").append(number(value)).append('"');
    }

    /** Relative to the point before, and without a space where a minus parts two numbers. */
    private void outline(Shape shape) {
        var point = new double[MOST_COORDINATES];
        var at = new long[2];
        var start = new long[2];
        for (var path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            var segment = path.currentSegment(point);
            var count = COORDINATES[segment];
            svg.append(COMMANDS.charAt(segment));
            for (var i = 0; i < count; i++) {
                var step = tenths(point[i]) - at[i % 2];
                svg.append(i == 0 || step < 0 ? "" : " ").append(number(step));
            }
            for (var i = 0; i < 2 && count > 0; i++) {
                at[i] = tenths(point[count - 2 + i]);
            }
            // closing leads back to where the last move went
            var remembered = segment == PathIterator.SEG_MOVETO ? at : start;
            System.arraycopy(remembered, 0, segment == PathIterator.SEG_CLOSE ? at : start, 0, 2);
        }
    }

    private static long tenths(double value) {
        return Math.round(value * TENTHS);
    }

    private static String number(double value) {
        return number(tenths(value));
    }

    /** One digit after the point is a tenth of a pixel at full size. */
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

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
