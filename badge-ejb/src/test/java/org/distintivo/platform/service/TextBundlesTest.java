package org.distintivo.platform.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds every language to the English texts, feature by feature. */
class TextBundlesTest {

    private static final Path RESOURCES = Path.of("src/main/resources/texts");

    /** Opening and closing marks; languages that are not here quote as English does. */
    private static final Map<String, String> QUOTES =
            Map.of(
                    "en", "“”", "it", "«»", "de", "„“", "fr", "«»", "es", "«»", "pt", "“”", "ja",
                    "「」", "ar", "«»");

    private final List<Locale> languages = new Messages().languages();

    @Test
    void every_file_of_texts_is_read() throws IOException {
        try (var files = Files.walk(RESOURCES)) {
            var features =
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".properties"))
                            .map(name -> name.replace(".properties", ""))
                            .collect(Collectors.toSet());
            features.remove(TextBundles.FACES);
            assertThat(TextBundles.FEATURES).containsAll(features);
        }
    }

    @Test
    void every_folder_is_a_language_and_english_comes_first() throws IOException {
        try (var folders = Files.list(RESOURCES)) {
            assertThat(folders.filter(Files::isDirectory).map(it -> it.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            languages.stream().map(Locale::toLanguageTag).toList());
        }
        assertThat(languages).startsWith(Locale.ENGLISH);
    }

    @Test
    void every_language_says_what_faces_says() {
        for (var language : languages) {
            assertThat(TextBundles.read(TextBundles.FACES, language))
                    .as("%s", language)
                    .containsOnlyKeys(TextBundles.read(TextBundles.FACES, Locale.ENGLISH).keySet())
                    .allSatisfy((key, text) -> assertThat(typewritten(text)).isEmpty())
                    .allSatisfy((key, text) -> assertThat(text).contains("{0}"));
        }
    }

    @Test
    void every_key_begins_with_its_feature_and_stands_once() throws IOException {
        for (var feature : TextBundles.FEATURES) {
            for (var language : languages) {
                assertThat(keys(feature, language))
                        .as("%s in %s", feature, language)
                        .allMatch(key -> key.startsWith(feature + "."))
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void every_language_has_the_same_keys() {
        for (var feature : TextBundles.FEATURES) {
            for (var language : languages) {
                assertThat(TextBundles.read(feature, language).keySet())
                        .as("%s in %s", feature, language)
                        .isEqualTo(TextBundles.read(feature, Locale.ENGLISH).keySet());
            }
        }
    }

    @Test
    void every_language_fills_the_same_gaps() {
        var english = TextBundles.read(Locale.ENGLISH);
        assertNothing(
                (language, text) -> {
                    var gaps = new TextPattern(text.pattern()).arguments();
                    var wanted = new TextPattern(english.get(text.key())).arguments();
                    return gaps.equals(wanted) ? Set.of() : gaps;
                });
    }

    @Test
    void every_plural_has_the_forms_of_its_language() {
        assertNothing((language, text) -> new TextPattern(text.pattern()).missingForms(language));
    }

    @Test
    void apostrophes_quotes_and_ellipses_are_typographic() {
        assertNothing((language, text) -> typewritten(text.pattern()));
    }

    @Test
    void each_language_quotes_as_it_does() {
        assertNothing(
                (language, text) -> {
                    var own = QUOTES.getOrDefault(language.getLanguage(), "“”");
                    return QUOTES.values().stream()
                            .flatMap(pair -> Stream.of(pair.substring(0, 1), pair.substring(1)))
                            .filter(mark -> !own.contains(mark) && text.pattern().contains(mark))
                            .collect(Collectors.toSet());
                });
    }

    @Test
    void french_sets_its_marks_apart_and_arabic_has_marks_of_its_own() {
        assertNothing(
                (language, text) ->
                        switch (language.getLanguage()) {
                            case "fr" -> found("[\\p{L}\\d»}][?!;:](?=\\s|$)|« |«\u00a0| »", text);
                            case "ar" -> found("\\p{IsArabic}[?,;]", text);
                            default -> Set.of();
                        });
    }

    private static Set<String> found(String wrong, Text text) {
        return Pattern.compile(wrong)
                .matcher(text.pattern())
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    @Test
    void italian_says_e_mail() {
        TextBundles.read(Locale.ITALIAN)
                .forEach(
                        (key, pattern) ->
                                assertThat(pattern)
                                        .as(key)
                                        .doesNotContainPattern("(?<![-\\w])[Mm]ail\\b"));
    }

    private record Text(String key, String pattern) {}

    private void assertNothing(BiFunction<Locale, Text, Set<String>> faults) {
        for (var language : languages) {
            TextBundles.read(language)
                    .forEach(
                            (key, pattern) ->
                                    assertThat(faults.apply(language, new Text(key, pattern)))
                                            .as("%s in %s", key, language)
                                            .isEmpty());
        }
    }

    private static Set<String> typewritten(String text) {
        var found = new TreeSet<>(Set.of("'", "\"", "...", "´", "`"));
        found.removeIf(mark -> !text.contains(mark));
        return found;
    }

    private static List<String> keys(String feature, Locale language) throws IOException {
        var file = RESOURCES.resolve(language.toLanguageTag()).resolve(feature + ".properties");
        return Files.notExists(file)
                ? List.of()
                : Files.readAllLines(file).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(line -> line.substring(0, line.indexOf('=')))
                        .toList();
    }
}
