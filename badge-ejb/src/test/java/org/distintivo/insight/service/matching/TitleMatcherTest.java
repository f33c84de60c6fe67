package org.distintivo.insight.service.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.distintivo.insight.domain.LabelKind;
import org.distintivo.insight.domain.MatchReason;
import org.distintivo.insight.service.matching.TitleMatcher.TitleMatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleMatcherTest {

    private final TitleMatcher matcher =
            new TitleMatcher(
                    List.of(
                            title(1, "Software Developers", LabelKind.PREFERRED),
                            title(1, "Software Engineer", LabelKind.ALTERNATIVE),
                            title(2, "Engineer", LabelKind.ALTERNATIVE),
                            title(3, "Nurse", LabelKind.PREFERRED)));

    private static Wording title(long occupation, String text, LabelKind kind) {
        return new Wording(occupation, 1, "en", kind, text, text);
    }

    @ParameterizedTest
    @CsvSource({
        "Software Engineer,1,ALTERNATIVE_LABEL",
        "software developer,1,WORD_FORM",
        "Senior Software Engineer (m/f/d),1,PART_OF_TITLE",
        "Software Engineer - Berlin,1,PART_OF_TITLE",
        "Engineer,2,ALTERNATIVE_LABEL",
        "Night Nurse,3,PART_OF_TITLE"
    })
    void a_title_is_told_by_the_longest_that_stands_in_it(
            String title, long occupation, MatchReason reason) {
        assertThat(matcher.find(title, "en"))
                .hasValueSatisfying(
                        it -> {
                            assertThat(it.occupation()).isEqualTo(occupation);
                            assertThat(it.reason()).isEqualTo(reason);
                        });
    }

    @Test
    void what_is_in_brackets_counts_where_the_rest_names_nothing() {
        assertThat(matcher.find("We want you! (Nurse)", null))
                .map(TitleMatch::matched)
                .contains("Nurse");
    }

    @ParameterizedTest
    @CsvSource({"Sales Engineer", "Gardener", "''", "(((("})
    void a_word_that_many_titles_end_with_names_nothing_alone(String title) {
        assertThat(matcher.find(title, "en")).isEmpty();
    }
}
