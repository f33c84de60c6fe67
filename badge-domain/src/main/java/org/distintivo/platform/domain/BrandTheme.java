package org.distintivo.platform.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The light and the dark look of pages: the surfaces on which an accent color has to be seen. They
 * are those of the style sheet, and a brand does not change them.
 */
public enum BrandTheme {
    LIGHT("#fcfbf8 #ffffff #f3f1ec", "#0b5f63 #084a4e #e3f0ef #ffffff"),
    DARK("#14171a #1b1f23 #101214", "#6cc7c3 #8fd8d4 #16302f #06201f");

    /** What letters need (WCAG 2.2, 1.4.3, level AA). */
    public static final double LETTERS = 4.5;

    /** What the ring around the focused thing needs (WCAG 2.2, 1.4.11). */
    public static final double SHAPES = 3;

    private static final HexColor WHITE = HexColor.of("#ffffff");
    private static final HexColor BLACK = HexColor.of("#000000");
    private static final int STEPS = 200;
    private static final double WASH = 0.12;
    private static final double SHADE = 0.28;

    private final HexColor page;
    private final HexColor card;
    private final HexColor well;
    private final Palette own;

    /**
     * @param surfaces page, card and well
     * @param palette accent, the same under the pointer, a tint of it, and letters on it
     */
    BrandTheme(String surfaces, String palette) {
        var grounds = Stream.of(surfaces.split(" ")).map(HexColor::of).toList();
        this.page = grounds.get(0);
        this.card = grounds.get(1);
        this.well = grounds.get(2);
        var colors = Stream.of(palette.split(" ")).map(HexColor::of).toList();
        this.own = new Palette(colors.get(0), colors.get(1), colors.get(2), colors.get(3));
    }

    /** Two colors that are seen together. */
    public enum Pair {
        TEXT_ON_ACCENT,
        TEXT_ON_HOVER,
        LINK_ON_PAGE,
        LINK_ON_CARD,
        LINK_ON_WELL,
        FOCUS
    }

    /**
     * How well two colors are told apart.
     *
     * @param ratio from 1 to 21
     * @param least that is needed
     */
    public record Contrast(BrandTheme theme, Pair pair, double ratio, double least) {

        public boolean isEnough() {
            return ratio >= least;
        }

        /** Returns whether the color of letters on the accent is what to change. */
        public boolean isOfText() {
            return pair == Pair.TEXT_ON_ACCENT || pair == Pair.TEXT_ON_HOVER;
        }
    }

    /** Returns the product's own colors. */
    public Palette own() {
        return own;
    }

    /** Returns the surfaces: page, card and well. */
    public List<HexColor> surfaces() {
        return List.of(page, card, well);
    }

    /** Returns the better of white and almost black, for letters on a color. */
    public HexColor lettersOn(HexColor color) {
        return color.contrast(WHITE) >= color.contrast(DARK.own.onAccent())
                ? WHITE
                : DARK.own.onAccent();
    }

    /**
     * Returns the tokens that follow from an accent.
     *
     * @param letters on the accent
     */
    public Palette palette(HexColor chosen, HexColor letters) {
        if (chosen.equals(own.accent()) && letters.equals(own.onAccent())) {
            return own; // chosen by hand
        }
        var away = letters.luminance() > chosen.luminance() ? BLACK : WHITE;
        return new Palette(chosen, chosen.mixed(away, SHADE), wash(chosen), letters);
    }

    /** Returns a tint of the card on which the accent can still be read. */
    private HexColor wash(HexColor chosen) {
        for (var share = WASH; share > 0; share -= 0.01) {
            var tint = card.mixed(chosen, share);
            if (tint.contrast(chosen) >= LETTERS) {
                return tint;
            }
        }
        return card;
    }

    /** Returns how well everything of a palette is told apart, in the order of {@link Pair}. */
    public List<Contrast> contrasts(Palette palette) {
        var color = palette.accent();
        return List.of(
                pair(Pair.TEXT_ON_ACCENT, palette.onAccent().contrast(color), LETTERS),
                pair(Pair.TEXT_ON_HOVER, palette.onAccent().contrast(palette.deep()), LETTERS),
                pair(Pair.LINK_ON_PAGE, color.contrast(page), LETTERS),
                pair(Pair.LINK_ON_CARD, color.contrast(card), LETTERS),
                pair(Pair.LINK_ON_WELL, color.contrast(well), LETTERS),
                pair(Pair.FOCUS, Math.min(color.contrast(page), color.contrast(card)), SHAPES));
    }

    private Contrast pair(Pair pair, double ratio, double least) {
        return new Contrast(this, pair, ratio, least);
    }

    private boolean isFine(HexColor chosen, HexColor letters) {
        return contrasts(palette(chosen, letters)).stream().allMatch(Contrast::isEnough);
    }

    /** Returns the accent nearest to this one that is fine with letters of some color. */
    public HexColor nearestAccent(HexColor chosen) {
        return nearest(chosen)
                .filter(it -> isFine(it, lettersOn(it)))
                .findFirst()
                .orElse(own.accent());
    }

    /** Returns the color of letters nearest to this one that can be read on an accent. */
    public Optional<HexColor> nearestLetters(HexColor chosen, HexColor letters) {
        return nearest(letters)
                .filter(
                        it ->
                                contrasts(palette(chosen, it)).stream()
                                        .filter(Contrast::isOfText)
                                        .allMatch(Contrast::isEnough))
                .findFirst();
    }

    /** Returns the color itself, and lighter and darker ones, the nearest first. */
    private static Stream<HexColor> nearest(HexColor color) {
        var steps = new ArrayList<HexColor>();
        for (int i = 0; i <= STEPS; i++) {
            steps.add(color.mixed(BLACK, (double) i / STEPS));
            steps.add(color.mixed(WHITE, (double) i / STEPS));
        }
        steps.sort(Comparator.comparingInt(it -> distance(it, color)));
        return steps.stream();
    }

    private static int distance(HexColor one, HexColor two) {
        int red = one.red() - two.red();
        int green = one.green() - two.green();
        int blue = one.blue() - two.blue();
        return red * red + green * green + blue * blue;
    }

    /**
     * The tokens of one theme that a brand sets.
     *
     * @param deep of the accent under the pointer
     * @param wash a tint of the accent
     * @param onAccent letters on the accent
     */
    public record Palette(HexColor accent, HexColor deep, HexColor wash, HexColor onAccent) {}
}
