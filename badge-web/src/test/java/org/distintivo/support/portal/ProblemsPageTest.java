package org.distintivo.support.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.distintivo.platform.service.Messages;
import org.junit.jupiter.api.Test;

class ProblemsPageTest {

    private final Messages messages = new Messages();

    @Test
    void every_code_is_listed_with_its_sentence_in_both_languages() {
        for (var locale : messages.languages()) {
            assertThat(ProblemsPage.listed(messages, locale))
                    .as(locale.getLanguage())
                    .hasSizeGreaterThan(50)
                    .allSatisfy(problem -> assertThat(problem.text()).isNotBlank())
                    .noneSatisfy(problem -> assertThat(problem.text()).contains("{", "}"));
        }
    }

    @Test
    void a_gap_that_expects_a_number_is_shown_as_an_ellipsis_too() {
        assertThat(ProblemsPage.listed(messages, Locale.ENGLISH))
                .filteredOn(problem -> problem.code().equals("too-many-attempts"))
                .singleElement()
                .extracting(ProblemsPage.Problem::text)
                .asString()
                .endsWith("please try again in ….");
    }
}
