package org.distintivo.insight.service.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {

    @ParameterizedTest
    @CsvSource({"東京, 東京", "クラウド, クラ ラウ ウド", "AWS東京 エンジニア, AWS 東京 エン ンジ ジニ ニア", "cloud, cloud"})
    void unspaced_words_become_pairs(String typed, String pairs) {
        assertThat(SearchWords.pairs(typed).replaceAll(" +", " ")).isEqualTo(pairs);
    }

    @Test
    void nothing_that_is_typed_stands_in_the_statement() {
        var hostile = "x' or 1=1; drop table job_posting; -- %_!";
        for (var postgres : new boolean[] {true, false}) {
            var conditions = new JobConditions();
            SearchWords.add(conditions, hostile, null, postgres);
            assertThat(conditions.sql()).doesNotContain("drop").doesNotContain("1=1");
            assertThat(conditions.values()).isNotEmpty();
        }
    }

    @Test
    void letters_that_mean_something_to_like_are_taken_as_they_are() {
        var conditions = new JobConditions();

        SearchWords.add(conditions, "100%_!", null, false);

        assertThat(conditions.values()).containsExactly("%100!%!_!!%");
    }

    @Test
    void the_language_that_was_chosen_decides_about_word_forms() {
        var chosen = new JobConditions();
        SearchWords.add(chosen, "reti", "it", true);
        var none = new JobConditions();
        SearchWords.add(none, "reti", "pl", true);

        assertThat(chosen.sql()).contains("words_config('it')").doesNotContain("'en'");
        assertThat(none.sql()).doesNotContain("words_config").contains("'simple'");
    }
}
