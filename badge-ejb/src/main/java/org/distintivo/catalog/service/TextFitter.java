package org.distintivo.catalog.service;

import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import org.distintivo.platform.domain.ItemCodes;

/**
 * Sets a text into a place: as large as it fits, in as few and as even lines as possible, every
 * character of it. A word, or a code with hyphens, is broken only when it alone is wider than the
 * place at the smallest size.
 */
final class TextFitter {

    /**
     * Where a text goes.
     *
     * @param top the upper edge
     * @param height what all lines together may take
     * @param width how wide a line may be whose letters stand between two heights; asked for both
     * @param largest the size to begin with
     * @param smallest below this size words may be broken
     * @param centered whether the lines stand in the middle of the height, or at its top
     */
    record Place(
            double top,
            double height,
            DoubleUnaryOperator width,
            float largest,
            float smallest,
            int maxLines,
            boolean centered) {}

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final double LINE_HEIGHT = 1.19;
    private static final double CAP_HEIGHT = 0.72;
    private static final double DESCENT = 0.22;
    private static final float TINIEST = 4;

    private final ArtworkFonts fonts;

    TextFitter(ArtworkFonts fonts) {
        this.fonts = fonts;
    }

    /** Returns the outlines of the text, each line centered on x. */
    Shape fit(String text, Place place, double x) {
        return sizes(place)
                .mapToObj(size -> set(text, (float) size, place))
                .flatMap(Optional::stream)
                .findFirst()
                .map(lines -> outlines(lines, x))
                .orElseGet(Path2D.Double::new);
    }

    /** Sets one line with its letters spread, as large as fits into the width. */
    Shape line(String text, double x, double baseline, double width, float largest) {
        for (var size = largest; ; size--) {
            var layout = new TextLayout(fonts.styled(text, size, 0.11f).getIterator(), CONTEXT);
            if (layout.getVisibleAdvance() <= width || size <= TINIEST) {
                return outlines(List.of(new Line(layout, baseline)), x);
            }
        }
    }

    private record Line(TextLayout layout, double baseline) {}

    private static DoubleStream sizes(Place place) {
        return DoubleStream.iterate(place.largest(), size -> size >= TINIEST, size -> size - 1);
    }

    private Optional<List<Line>> set(String text, float size, Place place) {
        var inWholeWords = size > place.smallest();
        var most = inWholeWords ? place.maxLines() : Integer.MAX_VALUE;
        for (var count = 1;
                count <= most && count * size * LINE_HEIGHT <= place.height();
                count++) {
            var lines = baselines(place, size, count);
            var set = even(text, size, lines, place);
            if (set.isEmpty() && !inWholeWords) {
                set = broken(text, size, lines, line -> width(place, line, size), false);
            }
            if (set.isPresent()) {
                return set;
            }
        }
        return Optional.empty();
    }

    private static List<Double> baselines(Place place, float size, int count) {
        var taken = (count - 1) * size * LINE_HEIGHT + size * CAP_HEIGHT;
        var start = place.centered() ? place.top() + (place.height() - taken) / 2 : place.top();
        var first = start + size * CAP_HEIGHT;
        return DoubleStream.iterate(first, y -> y + size * LINE_HEIGHT)
                .limit(count)
                .boxed()
                .toList();
    }

    /**
     * Returns the narrowest width that needs no more lines, so that lines are of similar length.
     */
    private Optional<List<Line>> even(
            String text, float size, List<Double> baselines, Place place) {
        Optional<List<Line>> best = Optional.empty();
        for (var percent = 100; percent > 40; percent -= 5) {
            var share = percent / 100.0;
            var lines =
                    broken(text, size, baselines, line -> share * width(place, line, size), true);
            if (lines.isEmpty()) {
                return best;
            }
            best = lines;
        }
        return best;
    }

    private Optional<List<Line>> broken(
            String text,
            float size,
            List<Double> baselines,
            DoubleUnaryOperator width,
            boolean inWholeWords) {
        var styled = fonts.styled(text, size, 0).getIterator();
        var measurer =
                new LineBreakMeasurer(styled, ItemCodes.lineBreaks(text, locale(text)), CONTEXT);
        var lines = new ArrayList<Line>();
        for (var baseline : baselines) {
            var room = (float) width.applyAsDouble(baseline);
            var layout = measurer.nextLayout(room, text.length(), inWholeWords);
            if (layout == null) {
                return Optional.empty();
            }
            lines.add(new Line(layout, baseline));
            if (measurer.getPosition() == text.length()) {
                return Optional.of(lines);
            }
        }
        return Optional.empty();
    }

    private static double width(Place place, double baseline, float size) {
        return Math.min(
                place.width().applyAsDouble(baseline - size * CAP_HEIGHT),
                place.width().applyAsDouble(baseline + size * DESCENT));
    }

    /**
     * Returns the locale for breaking lines; Thai needs its own, whose dictionary finds the words.
     */
    private static Locale locale(String text) {
        return text.codePoints()
                        .anyMatch(
                                c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.THAI)
                ? Locale.forLanguageTag("th")
                : Locale.ROOT;
    }

    private static Shape outlines(List<Line> lines, double x) {
        var all = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (var line : lines) {
            var outline = line.layout().getOutline(null);
            // by what is seen: a space at the end of a line stands on its left in Arabic
            var left = x - outline.getBounds2D().getCenterX();
            var move = AffineTransform.getTranslateInstance(left, line.baseline());
            all.append(outline.getPathIterator(move), false);
        }
        return all;
    }
}
