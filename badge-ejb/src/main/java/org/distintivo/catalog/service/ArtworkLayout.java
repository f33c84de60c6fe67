package org.distintivo.catalog.service;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.distintivo.catalog.domain.Drawing;

/**
 * Places title, stars, ribbon and program on an artwork: one hexagon with the title, stars and a
 * ribbon for the level, the program in small print. Both pictures, SVG and PNG, are made from this.
 *
 * <p>The first edition is white on color, the second color on white: the same family, told apart at
 * a glance.
 */
final class ArtworkLayout {

    static final int SIZE = 600;

    private static final double CENTER = SIZE / 2.0;
    private static final double INNER_RADIUS = 250;
    private static final Color PAPER = Color.WHITE;
    private static final int SOFT_LINE = 217;

    private final Drawing drawing;
    private final ArtworkPalette palette;
    private final TextFitter texts;
    private final List<ArtworkFigure> figures = new ArrayList<>();

    private ArtworkLayout(Drawing drawing, ArtworkFonts fonts) {
        this.drawing = drawing;
        this.palette = ArtworkPalette.of(drawing.level());
        this.texts = new TextFitter(fonts);
    }

    static List<ArtworkFigure> of(Drawing drawing, ArtworkFonts fonts) {
        var layout = new ArtworkLayout(drawing, fonts);
        if (drawing.edition() % 2 == 1) {
            layout.whiteOnColor();
        } else {
            layout.colorOnWhite();
        }
        return List.copyOf(layout.figures);
    }

    private void whiteOnColor() {
        add(rounded(hexagon(288), 16), palette.deep());
        add(outline(hexagon(266), 5), alpha(PAPER, SOFT_LINE));
        figures.add(new ArtworkFigure(rounded(hexagon(250), 8), palette.bright(), palette.deep()));
        stars(167, PAPER);
        title(PAPER);
        add(ribbon(), PAPER);
        level(palette.deep());
        program(PAPER);
    }

    private void colorOnWhite() {
        figures.add(new ArtworkFigure(rounded(hexagon(288), 16), palette.bright(), palette.deep()));
        add(outline(hexagon(274), 4), alpha(PAPER, SOFT_LINE));
        add(rounded(hexagon(250), 8), PAPER);
        stars(167, palette.bright());
        title(palette.deep());
        add(ribbon(), palette.deep());
        level(PAPER);
        program(palette.deep());
    }

    private void stars(double y, Color color) {
        var count = palette.stars();
        for (var i = 0; i < count; i++) {
            add(star(CENTER + (i - (count - 1) / 2.0) * 54, y), color);
        }
    }

    private void title(Color color) {
        var top = palette.stars() > 0 ? 196 : 150;
        var place = new TextFitter.Place(top, 374 - top, y -> room(y, 24), 58, 20, 4, true);
        var title = ArtworkTitle.of(drawing.title(), drawing.level());
        add(texts.fit(title, place, CENTER), color);
    }

    private void level(Color color) {
        add(texts.line(ArtworkTitle.ribbon(drawing.level()), CENTER, 432, 300, 27), color);
    }

    private void program(Color color) {
        if (drawing.program().isBlank()) {
            return;
        }
        var place = new TextFitter.Place(465, 58, y -> room(y, 8), 24, 11, 2, false);
        add(texts.fit(drawing.program().strip(), place, CENTER), color);
    }

    /** Returns the width of the inner hexagon at a height, less a margin on both sides. */
    private static double room(double y, double margin) {
        var fromTip = Math.min(y - (CENTER - INNER_RADIUS), CENTER + INNER_RADIUS - y);
        var half = Math.min(1, fromTip / (INNER_RADIUS / 2)) * INNER_RADIUS * Math.sqrt(3) / 2;
        return Math.max(1, 2 * (half - margin));
    }

    private void add(Shape shape, Color color) {
        figures.add(ArtworkFigure.plain(shape, color));
    }

    private static Shape ribbon() {
        return new RoundRectangle2D.Double(130, 392, 340, 60, 60, 60);
    }

    private static Path2D hexagon(double radius) {
        return polygon(6, CENTER, CENTER, i -> radius);
    }

    private static Path2D star(double x, double y) {
        return polygon(10, x, y, i -> i % 2 == 0 ? 20 : 8.4);
    }

    private static Path2D polygon(int corners, double x, double y, IntToDoubleFunction radius) {
        var path = new Path2D.Double();
        for (var i = 0; i < corners; i++) {
            var angle = 2 * Math.PI * i / corners - Math.PI / 2;
            var cornerX = x + radius.applyAsDouble(i) * Math.cos(angle);
            var cornerY = y + radius.applyAsDouble(i) * Math.sin(angle);
            if (i == 0) {
                path.moveTo(cornerX, cornerY);
            } else {
                path.lineTo(cornerX, cornerY);
            }
        }
        path.closePath();
        return path;
    }

    /** Returns the form with round corners, wider by half the given width. */
    private static Shape rounded(Path2D form, float width) {
        var all = new Area(form);
        all.add(new Area(outline(form, width)));
        return all;
    }

    private static Shape outline(Path2D form, float width) {
        return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                .createStrokedShape(form);
    }

    private static Color alpha(Color color, int alpha) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha);
    }
}
