package org.distintivo.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.distintivo.platform.service.Messages;
import org.junit.jupiter.api.Test;

/** Every text is there in every language, and every page asks only for texts that are there. */
class TextsOfPagesTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern KEY = Pattern.compile("msg(?:\\[|\\.text\\()'([^']+)'[],)]");
    private static final Pattern WORD_OUTSIDE_A_BUNDLE =
            Pattern.compile(">\\s*[^<>#{}&·\\s][^<>{}]*\\p{L}{2,}[^<>{}]*<");

    private final Messages messages = new Messages();

    @Test
    void every_language_has_the_same_keys() {
        for (var language : messages.languages()) {
            assertThat(messages.bundle(language).keySet())
                    .as(language.toString())
                    .isEqualTo(messages.bundle(Locale.ENGLISH).keySet());
        }
    }

    @Test
    void every_language_fills_the_same_gaps() {
        var english = messages.bundle(Locale.ENGLISH);
        for (var language : messages.languages()) {
            var texts = messages.bundle(language);
            for (var key : english.keySet()) {
                assertThat(gaps(texts.getString(key)))
                        .as("%s in %s", key, language)
                        .isEqualTo(gaps(english.getString(key)));
            }
        }
    }

    @Test
    void every_apostrophe_is_written_twice() {
        for (var language : messages.languages()) {
            var texts = messages.bundle(language);
            for (var key : texts.keySet()) {
                assertThat(texts.getString(key).replace("''", ""))
                        .as("%s in %s", key, language)
                        .doesNotContain("'");
                assertThatCode(() -> new MessageFormat(texts.getString(key), language))
                        .as("%s in %s", key, language)
                        .doesNotThrowAnyException();
            }
        }
    }

    @Test
    void every_text_that_a_page_asks_for_is_there() throws IOException {
        var unknown = new TreeSet<String>();
        for (var page : pages()) {
            KEY.matcher(Files.readString(page))
                    .results()
                    .map(found -> found.group(1))
                    .filter(key -> !messages.has(key))
                    .forEach(key -> unknown.add(page.getFileName() + ": " + key));
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void no_page_has_words_of_its_own() throws IOException {
        var words = new TreeSet<String>();
        for (var page : pages()) {
            WORD_OUTSIDE_A_BUNDLE
                    .matcher(
                            Files.readString(page)
                                    .replaceAll("(?s)<!--.*?-->|<code>.*?</code>", ""))
                    .results()
                    .forEach(found -> words.add(page.getFileName() + ": " + found.group()));
        }
        assertThat(words).isEmpty();
    }

    private static Set<Integer> gaps(String pattern) {
        return Pattern.compile("\\{(\\d+)")
                .matcher(pattern)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Path> pages() throws IOException {
        try (var files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .collect(Collectors.toSet());
        }
    }
}
