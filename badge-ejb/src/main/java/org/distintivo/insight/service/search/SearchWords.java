package org.distintivo.insight.service.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Turns what somebody types into conditions. Every word has to be there. PostgreSQL compares word
 * forms by the rules of the languages that postings are written in; H2 looks whether the letters
 * stand in title, employer, place or listed skills.
 */
final class SearchWords {

    /** As {@code words_config} of the database knows them. */
    private static final Set<String> CONFIGURED =
            Set.of("en", "it", "de", "fr", "es", "pt", "ar", "nl", "sv", "da", "no", "fi");

    /** Those of the product's own languages, where the reader does not say which. */
    private static final List<String> USUAL = List.of("en", "it", "de", "fr", "es", "pt", "ar");

    private SearchWords() {}

    static void add(JobConditions conditions, String text, String language, boolean postgres) {
        conditions.readingRows();
        if (!postgres) {
            words(text).forEach(it -> conditions.with("s.words like ? escape '!'", within(it)));
        } else if (text.codePoints().anyMatch(SearchWords::isUnspaced)) {
            var gap = conditions.gap(pairs(text));
            conditions.add("s.search @@ plainto_tsquery('simple', " + gap + ")");
        } else {
            var gap = conditions.gap(text);
            conditions.add("s.search @@ (" + queries(language, gap) + ")");
        }
    }

    private static String queries(String language, String gap) {
        var languages =
                language == null
                        ? USUAL
                        : CONFIGURED.contains(language) ? List.of(language) : none();
        var configs = new ArrayList<String>();
        languages.forEach(it -> configs.add("words_config('" + it + "')"));
        configs.add("'simple'");
        return configs.stream()
                .map(it -> "plainto_tsquery(" + it + ", spelled_words(" + gap + "))")
                .collect(Collectors.joining(" || "));
    }

    private static List<String> none() {
        return List.of();
    }

    /** Returns the words in lower case, as they were typed. */
    static List<String> words(String text) {
        return List.of(text.toLowerCase(Locale.ROOT).split("\\s+"));
    }

    private static String within(String word) {
        return "%" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    /** Japanese, Chinese and Korean set no spaces between words. */
    private static boolean isUnspaced(int c) {
        return c >= 0x3040 && c <= 0x30ff
                || c >= 0x3400 && c <= 0x9fff
                || c >= 0xac00 && c <= 0xd7af;
    }

    /** Returns other words as they are, and of unspaced ones every two characters together. */
    static String pairs(String text) {
        var pairs = new StringBuilder();
        var characters = text.codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            if (!isUnspaced(characters[i])) {
                pairs.appendCodePoint(characters[i]);
            } else if (i + 1 < characters.length && isUnspaced(characters[i + 1])) {
                pairs.append(' ')
                        .appendCodePoint(characters[i])
                        .appendCodePoint(characters[i + 1])
                        .append(' ');
            } else {
                pairs.append(' ');
            }
        }
        return pairs.toString().strip();
    }
}
