package org.distintivo.catalog.service;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.distintivo.catalog.domain.Drawing;

/**
 * Draws an artwork: the form of its level, the symbol of its family, the title and the level. Both
 * pictures, SVG and PNG, are made from this.
 *
 * <p>The first edition is white on color, the second color on white: the same family, told apart at
 * a glance. Exams are drawn on paper, so that certifications stand out among them.
 */
final class ArtworkLayout {

    static final int SIZE = 600;

    private static final double CENTER = SIZE / 2.0;
    private static final double INNER_RADIUS = 250;
    private static final Color PAPER = Color.WHITE;
    private static final int SOFT_LINE = 217;
    private static final double TINT = 0.12;

    /** Characters of a title that may be set larger than others, to fill its place. */
    private static final int SHORT = 10;

    private final Drawing drawing;
    private final ArtworkLevel level;
    private final ArtworkSymbol family;
    private final List<ArtworkFigure> figures = new ArrayList<>();

    private ArtworkLayout(Drawing drawing) {
        this.drawing = drawing;
        this.level = ArtworkLevel.of(drawing.level());
        this.family = ArtworkSymbol.of(drawing.title());
    }

    /** Returns the whole of it, for 150 pixels and more. */
    static List<ArtworkFigure> of(Drawing drawing, ArtworkFonts fonts) {
        var layout = new ArtworkLayout(drawing);
        var ink = layout.ground();
        layout.symbol(ink, 182, 150);
        layout.texts(new TextFitter(fonts), ink);
        return List.copyOf(layout.figures);
    }

    /** Returns it for lists: form, symbol and pips, without words that nobody could read there. */
    static List<ArtworkFigure> small(Drawing drawing) {
        var layout = new ArtworkLayout(drawing);
        var ink = layout.ground();
        layout.symbol(ink, layout.level.pips() > 0 ? 264 : CENTER, 264);
        layout.pips(ink.symbol(), 456, 17);
        return List.copyOf(layout.figures);
    }

    /** The colors of what stands on a ground. */
    private record Ink(Color symbol, Color title, Color ribbon, Color onRibbon) {}

    private Ink ground() {
        var first = drawing.edition() % 2 == 1;
        if (level.isQuiet()) {
            return first ? paper() : tint();
        }
        return first ? whiteOnColor() : colorOnWhite();
    }

    private Ink paper() {
        add(form(284), family.bright());
        add(form(272), PAPER);
        return new Ink(family.bright(), family.deep(), PAPER, family.bright());
    }

    private Ink tint() {
        add(form(284), family.deep());
        add(form(276), blend(family.bright()));
        return new Ink(family.deep(), family.deep(), blend(family.bright()), family.deep());
    }

    private Ink whiteOnColor() {
        add(rounded(form(280), 16), family.deep());
        add(outline(form(266), 5), alpha(PAPER, SOFT_LINE));
        figures.add(
                new ArtworkFigure(
                        rounded(form(INNER_RADIUS - 2), 8), family.bright(), family.deep()));
        return new Ink(PAPER, PAPER, PAPER, family.deep());
    }

    private Ink colorOnWhite() {
        figures.add(new ArtworkFigure(rounded(form(280), 16), family.bright(), family.deep()));
        add(outline(form(270), 4), alpha(PAPER, SOFT_LINE));
        add(rounded(form(INNER_RADIUS - 6), 8), PAPER);
        return new Ink(family.bright(), family.deep(), family.deep(), PAPER);
    }

    private void symbol(Ink ink, double y, double size) {
        add(family.at(CENTER, y, size), ink.symbol());
    }

    private void texts(TextFitter texts, Ink ink) {
        var title = ArtworkTitle.of(drawing.title(), drawing.level());
        var largest = title.length() <= SHORT ? 74 : 53;
        var place = new TextFitter.Place(264, 128, this::room, largest, 20, 4, true);
        add(texts.fit(title, place, CENTER), ink.title());
        add(new RoundRectangle2D.Double(150, 412, 300, 48, 48, 48), ink.ribbon());
        var word = ArtworkTitle.ribbon(drawing.level());
        add(texts.line(word, CENTER, 445, 262, 25), ink.onRibbon());
        pips(ink.symbol(), 489, 9);
    }

    private void pips(Color color, double y, double radius) {
        for (var i = 0; i < level.pips(); i++) {
            var x = CENTER + (i - (level.pips() - 1) / 2.0) * 3.2 * radius;
            add(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), color);
        }
    }

    /** Returns how wide a text may be at a height. */
    private double room(double y) {
        return Math.max(1, level.form().width(INNER_RADIUS, y) - 52);
    }

    private Shape form(double radius) {
        return level.form().outline(radius);
    }

    private void add(Shape shape, Color color) {
        figures.add(ArtworkFigure.plain(shape, color));
    }

    /** Returns the form with round corners, wider by half the given width. */
    private static Shape rounded(Shape form, float width) {
        var all = new Area(form);
        all.add(new Area(outline(form, width)));
        return all;
    }

    private static Shape outline(Shape form, float width) {
        return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                .createStrokedShape(form);
    }

    private static Color alpha(Color color, int alpha) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha);
    }

    /** Returns a tint of the color on paper. */
    private static Color blend(Color color) {
        return new Color(blend(color.getRed()), blend(color.getGreen()), blend(color.getBlue()));
    }

    private static int blend(int channel) {
        return (int) Math.round(channel * TINT + PAPER.getRed() * (1 - TINT));
    }
}
