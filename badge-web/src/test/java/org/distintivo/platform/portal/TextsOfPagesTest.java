package org.distintivo.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.distintivo.platform.service.Messages;
import org.junit.jupiter.api.Test;

/** Every page asks only for texts that are there. */
class TextsOfPagesTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern KEY = Pattern.compile("msg(?:\\[|\\.text\\()'([^']+)'[],)]");
    private static final Path BEANS = Path.of("src/main/java");
    private static final Pattern KEY_IN_JAVA =
            Pattern.compile(
                    "(?:texts\\.(?:get|text)|navigation\\.done(?:Then)?)\\(\\s*\"([^\"]+)\"[,)]");
    private static final Pattern LABELED =
            Pattern.compile(
                    "<(?:button|a)\\b[^>]*aria-label=\"#\\{msg\\.text\\('([^']+)'[^>]*>"
                            + "\\s*#\\{msg\\['([^']+)'");
    private static final Pattern WORD_OUTSIDE_A_BUNDLE =
            Pattern.compile(">\\s*[^<>#{}&·\\s][^<>{}]*\\p{L}{2,}[^<>{}]*<");

    private final Messages messages = new Messages();

    @Test
    void every_text_that_a_page_asks_for_is_there() throws IOException {
        assertThat(unknown(KEY, files(PAGES, ".xhtml"))).isEmpty();
    }

    @Test
    void every_text_that_the_bean_of_a_page_asks_for_is_there() throws IOException {
        assertThat(unknown(KEY_IN_JAVA, files(BEANS, ".java"))).isEmpty();
    }

    /** WCAG 2.2, 2.5.3: who says what is written on a button presses it. */
    @Test
    void every_label_of_a_control_contains_what_is_seen() throws IOException {
        for (var page : files(PAGES, ".xhtml")) {
            for (var control : LABELED.matcher(Files.readString(page)).results().toList()) {
                for (var language : messages.languages()) {
                    assertThat(messages.pattern(language, control.group(1)))
                            .as("%s in %s", page.getFileName(), language)
                            .containsIgnoringCase(messages.pattern(language, control.group(2)));
                }
            }
        }
    }

    @Test
    void no_page_has_words_of_its_own() throws IOException {
        var words = new TreeSet<String>();
        for (var page : files(PAGES, ".xhtml")) {
            WORD_OUTSIDE_A_BUNDLE
                    .matcher(
                            Files.readString(page)
                                    .replaceAll("(?s)<!--.*?-->|<code>.*?</code>", ""))
                    .results()
                    .forEach(found -> words.add(page.getFileName() + ": " + found.group()));
        }
        assertThat(words).isEmpty();
    }

    @Test
    void links_of_the_head_are_told_apart_in_every_language() {
        var links =
                messages.keys().stream().filter(key -> key.startsWith("platform.nav.")).toList();

        assertThat(links).hasSizeGreaterThan(8);
        for (var language : messages.languages()) {
            assertThat(links)
                    .as(language.toLanguageTag())
                    .extracting(key -> messages.pattern(language, key))
                    .doesNotHaveDuplicates();
        }
    }

    private Set<String> unknown(Pattern key, Set<Path> files) throws IOException {
        var unknown = new TreeSet<String>();
        for (var file : files) {
            key.matcher(Files.readString(file))
                    .results()
                    .map(found -> found.group(1))
                    .filter(name -> !messages.has(name))
                    .forEach(name -> unknown.add(file.getFileName() + ": " + name));
        }
        return unknown;
    }

    private static Set<Path> files(Path folder, String ending) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .collect(Collectors.toSet());
        }
    }
}
