package org.distintivo.sharing.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.distintivo.platform.service.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A holder finds every form of the badge on both pages, under names that tell them apart. */
class DownloadsTest {

    private static final Path PAGES = Path.of("src/main/webapp/sharing");
    private static final Pattern FORM =
            Pattern.compile("href=\"/ob/(v[23])/[a-z]+/[^\"]+\\.([a-z]+)\"");
    private static final Pattern NAME = Pattern.compile("msg\\['(sharing\\.download\\.[a-z.]+)']");

    private final Messages messages = new Messages();

    @Test
    void every_form_of_the_badge_is_offered() throws IOException {
        assertThat(FORM.matcher(page("downloads.xhtml")).results())
                .map(found -> found.group(1) + " " + found.group(2))
                .containsExactly(
                        "v3 png", "v3 svg", "v3 json", "v3 jwt", "v2 png", "v2 svg", "v2 json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"own.xhtml", "targets.xhtml"})
    void each_page_offers_all_of_them_and_has_no_list_of_its_own(String page) throws IOException {
        assertThat(page(page)).contains("src=\"downloads.xhtml\"").doesNotContain("/ob/v");
    }

    @Test
    void no_two_have_the_same_name() throws IOException {
        var names =
                NAME.matcher(page("downloads.xhtml"))
                        .results()
                        .map(it -> it.group(1))
                        .filter(key -> !key.endsWith(".text"))
                        .toList();

        for (var language : messages.languages()) {
            assertThat(names)
                    .hasSize(8)
                    .map(key -> messages.text(language, key))
                    .doesNotHaveDuplicates();
            assertThat(names)
                    .filteredOn(key -> !key.endsWith(".pdf"))
                    .map(key -> messages.text(language, key))
                    .allMatch(name -> name.contains("Open Badges "));
        }
    }

    private static String page(String name) throws IOException {
        return Files.readString(PAGES.resolve(name));
    }
}
