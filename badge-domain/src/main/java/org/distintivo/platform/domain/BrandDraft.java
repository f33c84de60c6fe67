package org.distintivo.platform.domain;

import java.util.List;
import java.util.stream.Stream;

/**
 * How a program wants its pages to look.
 *
 * @param name in the head of pages; empty for the catalog's
 * @param light accent and letters on it
 * @param dark accent and letters on it
 * @param corner how round, in pixels
 */
public record BrandDraft(String name, Colors light, Colors dark, int corner) {

    /** The product's own. */
    public static final int OWN_CORNER = 10;

    /** More and a button is no longer one. */
    public static final int MOST_CORNER = 22;

    public static final BrandDraft OWN =
            new BrandDraft(
                    "", Colors.own(BrandTheme.LIGHT), Colors.own(BrandTheme.DARK), OWN_CORNER);

    /** An accent and the letters on it. */
    public record Colors(HexColor accent, HexColor letters) {

        private static Colors own(BrandTheme theme) {
            return new Colors(theme.own().accent(), theme.own().onAccent());
        }
    }

    public Colors colors(BrandTheme theme) {
        return theme == BrandTheme.LIGHT ? light : dark;
    }

    public BrandTheme.Palette palette(BrandTheme theme) {
        return theme.palette(colors(theme).accent(), colors(theme).letters());
    }

    /** Returns all pairs of colors in both themes. */
    public List<BrandTheme.Contrast> contrasts() {
        return Stream.of(BrandTheme.values())
                .flatMap(theme -> theme.contrasts(palette(theme)).stream())
                .toList();
    }
}
