package org.distintivo.catalog.service;

import static java.lang.Character.UnicodeScript;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Finds a font for every character. The fonts come with the product, because a server often has
 * none; each is opened when its script is first drawn. What no Noto face has is drawn from
 * UnifontEX, which knows every script there is and is beautiful in none.
 *
 * <p>Needs the JRE's own font code and no display; on Debian a headless JRE brings all it needs.
 */
final class ArtworkFonts {

    private static final String EVERYDAY = "noto-sans";
    private static final String IDEOGRAPHS = "noto-sans-sc";
    private static final String LAST_RESORT = "unifontex";

    private static final Map<UnicodeScript, String> SCRIPTS =
            Map.of(
                    UnicodeScript.HAN, IDEOGRAPHS,
                    UnicodeScript.HIRAGANA, IDEOGRAPHS,
                    UnicodeScript.KATAKANA, IDEOGRAPHS,
                    UnicodeScript.BOPOMOFO, IDEOGRAPHS,
                    UnicodeScript.HANGUL, "noto-sans-kr");

    private static final List<String> NAMED_LIKE_THEIR_SCRIPT =
            List.of(
                    "arabic",
                    "armenian",
                    "bengali",
                    "devanagari",
                    "georgian",
                    "hebrew",
                    "kannada",
                    "khmer",
                    "malayalam",
                    "myanmar",
                    "tamil",
                    "thaana",
                    "thai");

    private static final Map<String, Font> OPENED = new ConcurrentHashMap<>();

    static {
        // drawing into memory needs no display, and must not look for one
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
    }

    /** Returns the text with a font for each run of characters that one font can draw. */
    AttributedString styled(String text, float size, float tracking) {
        var styled = new AttributedString(text);
        var start = 0;
        Font current = null;
        for (var i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            var font = next(text.codePointAt(i), current);
            if (current != null && font != current) {
                style(styled, current, size, tracking, start, i);
                start = i;
            }
            current = font;
        }
        style(styled, current, size, tracking, start, text.length());
        return styled;
    }

    /** Returns whether some font has a picture of this character. */
    boolean canDraw(int character) {
        return fontOf(character).canDisplay(character);
    }

    private static void style(
            AttributedString text, Font font, float size, float tracking, int start, int end) {
        var attributes = Map.of(TextAttribute.TRACKING, tracking);
        text.addAttribute(
                TextAttribute.FONT, font.deriveFont(size).deriveFont(attributes), start, end);
    }

    /** Signs that belong to no script stay with the text before them if its font has them. */
    private static Font next(int character, Font current) {
        var script = UnicodeScript.of(character);
        var neutral = script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED;
        return neutral && current != null && current.canDisplay(character)
                ? current
                : fontOf(character);
    }

    private static Font fontOf(int character) {
        return Stream.of(nameOf(character), EVERYDAY, IDEOGRAPHS, LAST_RESORT)
                .map(ArtworkFonts::open)
                .filter(font -> font.canDisplay(character))
                .findFirst()
                .orElseGet(() -> open(LAST_RESORT));
    }

    private static String nameOf(int character) {
        var script = UnicodeScript.of(character);
        var name = script.name().toLowerCase(Locale.ROOT);
        return NAMED_LIKE_THEIR_SCRIPT.contains(name)
                ? EVERYDAY + "-" + name
                : SCRIPTS.getOrDefault(script, EVERYDAY);
    }

    private static Font open(String name) {
        return OPENED.computeIfAbsent(name, ArtworkFonts::read);
    }

    private static Font read(String name) {
        try (var file = FontFiles.open(name)) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e); // our own file, checked by the tests
        }
    }
}
