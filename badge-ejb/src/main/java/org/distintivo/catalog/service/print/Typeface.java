package org.distintivo.catalog.service.print;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The fonts that text is set in: those whose scripts need no more shaping than a PDF library can
 * do. All other scripts are drawn ({@code Lettering}).
 */
enum Typeface {
    LATIN(
            "noto-sans-regular",
            "noto-sans",
            UnicodeScript.LATIN,
            UnicodeScript.CYRILLIC,
            UnicodeScript.GREEK),
    ARABIC("noto-sans-arabic-regular", "noto-sans-arabic", UnicodeScript.ARABIC),
    HEBREW("noto-sans-hebrew-regular", "noto-sans-hebrew", UnicodeScript.HEBREW),
    ARMENIAN("noto-sans-armenian-regular", "noto-sans-armenian", UnicodeScript.ARMENIAN),
    GEORGIAN("noto-sans-georgian-regular", "noto-sans-georgian", UnicodeScript.GEORGIAN),
    JAPANESE(
            "noto-sans-jp-regular",
            null,
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA);

    private static final Set<UnicodeBlock> EAST_ASIAN =
            Set.of(
                    UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION,
                    UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS,
                    UnicodeBlock.HIRAGANA,
                    UnicodeBlock.KATAKANA);

    private final String regular;
    private final String bold;
    private final List<UnicodeScript> scripts;

    /**
     * @param regular the file, as {@code FontFiles} knows it
     * @param bold another; null: there is one weight
     */
    Typeface(String regular, String bold, UnicodeScript... scripts) {
        this.regular = regular;
        this.bold = bold;
        this.scripts = List.of(scripts);
    }

    /** Returns the only one that may have a character; it need not. */
    static Optional<Typeface> of(int character) {
        var script = UnicodeScript.of(character);
        return script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED
                ? Optional.of(ofSign(character))
                : Arrays.stream(values()).filter(it -> it.scripts.contains(script)).findFirst();
    }

    /** Signs of several scripts stand in the fonts of those that use them. */
    private static Typeface ofSign(int character) {
        var block = UnicodeBlock.of(character);
        if (EAST_ASIAN.contains(block)) {
            return JAPANESE;
        }
        return block == UnicodeBlock.ARABIC ? ARABIC : LATIN;
    }

    /** Returns the name under which style sheets know it. */
    String family() {
        return name().toLowerCase(Locale.ROOT);
    }

    String regular() {
        return regular;
    }

    Optional<String> bold() {
        return Optional.ofNullable(bold);
    }
}
