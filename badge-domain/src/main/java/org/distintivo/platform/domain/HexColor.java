package org.distintivo.platform.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A color of the screen, as style sheets write it: {@code #0b5f63}.
 *
 * @param red from 0 to 255
 * @param green from 0 to 255
 * @param blue from 0 to 255
 */
public record HexColor(int red, int green, int blue) {

    private static final Pattern LONG = Pattern.compile("#?([0-9a-fA-F]{6})");
    private static final Pattern SHORT =
            Pattern.compile("#?([0-9a-fA-F])([0-9a-fA-F])([0-9a-fA-F])");
    private static final int HEX = 16;
    private static final double MOST = 255;

    /** Reads it with or without the sign in front, with six digits or three. */
    public static Optional<HexColor> parse(String text) {
        var given = text.strip();
        var brief = SHORT.matcher(given);
        var digits = brief.matches() ? brief.replaceFirst("$1$1$2$2$3$3") : given;
        var whole = LONG.matcher(digits);
        if (!whole.matches()) {
            return Optional.empty();
        }
        int rgb = Integer.parseInt(whole.group(1), HEX);
        return Optional.of(new HexColor(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff));
    }

    /** As {@link #parse}, of a constant. */
    static HexColor of(String text) {
        return parse(text).orElseThrow();
    }

    /** Returns the contrast of two colors, from 1 to 21 (WCAG 2.2, contrast ratio). */
    public double contrast(HexColor other) {
        var one = luminance();
        var two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    /** Returns the relative luminance, from 0 to 1 (WCAG 2.2). */
    double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        var share = channel / MOST;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /**
     * Returns the color between this one and another.
     *
     * @param share of the other, from 0 to 1
     */
    HexColor mixed(HexColor other, double share) {
        return new HexColor(
                mixed(red, other.red, share),
                mixed(green, other.green, share),
                mixed(blue, other.blue, share));
    }

    private static int mixed(int one, int two, double share) {
        return (int) Math.round(one + (two - one) * share);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }
}
