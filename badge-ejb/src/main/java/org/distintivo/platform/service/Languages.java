package org.distintivo.platform.service;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Knows the languages of the product, which are the folders {@code texts/<language tag>}; the build
 * lists them in {@code texts/languages}.
 */
public final class Languages {

    private static final String INDEX = "/texts/languages";
    private static final List<Locale> ALL = read();
    private static final Map<Locale, String> NAMES =
            ALL.stream().collect(Collectors.toMap(it -> it, Languages::ownName));

    private Languages() {}

    /** Returns the languages that have texts, English first. */
    public static List<Locale> all() {
        return ALL;
    }

    /** Returns {@code ltr} or {@code rtl}, as HTML has it. */
    public static String direction(Locale language) {
        return isRightToLeft(language) ? "rtl" : "ltr";
    }

    static boolean isRightToLeft(Locale language) {
        return ULocale.forLocale(language).isRightToLeft();
    }

    /** Returns a language under its own name, as the first word of a line. */
    public static String nameOf(Locale language) {
        var known = NAMES.get(language);
        return known == null ? ownName(language) : known;
    }

    private static String ownName(Locale language) {
        var name = language.getDisplayName(language);
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first).toUpperCase(language) + name.substring(first);
    }

    private static List<Locale> read() {
        try (var stream = Languages.class.getResourceAsStream(INDEX)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(Locale::forLanguageTag)
                    .sorted(Comparator.comparing(language -> !language.equals(Locale.ENGLISH)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
