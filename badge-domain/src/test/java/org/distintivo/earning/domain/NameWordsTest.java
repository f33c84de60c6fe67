package org.distintivo.earning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameWordsTest {

    @ParameterizedTest
    @CsvSource({
        "Nora, Weber, Nora, Weber-Lang",
        "Nora, Weber, WEBER, Nora",
        "Zoë, Müller, Zoe, Muller",
        "José María, García, Maria, Lopez",
    })
    void a_word_in_common_is_enough(String given, String family, String given2, String family2) {
        assertThat(NameWords.areStrangers(name(given, family), name(given2, family2))).isFalse();
    }

    @Test
    void two_names_without_a_common_word_are_strangers() {
        assertThat(NameWords.areStrangers(name("Anna", "Rossi"), name("Bert", "Klein"))).isTrue();
    }

    @Test
    void who_has_no_name_is_nobodys_stranger() {
        assertThat(NameWords.areStrangers(name(null, null), name("Bert", "Klein"))).isFalse();
        assertThat(NameWords.areStrangers(name("-", null), name("Bert", "Klein"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Ada, Rossi, ROSSI, Àda, true",
        "Ada Maria, Rossi, Ada, Rossi, true",
        "Suharto, , , Suharto, true",
        "Ada, Rossi, Eva, Rossi, false",
        "Ada, Rossi, Ada, , false",
        "Ada, Rossi, , , false",
        ", , , , false",
    })
    void names_agree_when_all_words_of_the_shorter_are_in_the_other(
            String given, String family, String given2, String family2, boolean agree) {
        assertThat(NameWords.agree(name(given, family), name(given2, family2))).isEqualTo(agree);
        assertThat(NameWords.agree(name(given2, family2), name(given, family))).isEqualTo(agree);
    }

    private static Candidate.Details name(String given, String family) {
        return new Candidate.Details(given, family, null, null);
    }
}
