package org.distintivo.account.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChosenNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Łukasz Nuñez-Ó Briain van der Westerlingen",
                "Seán O’Brien Jr.",
                "Madonna",
                "O",
                "Zoë 李小龙",
                "山田 太郎",
                "みどり カーター",
                "김민수",
                "Нина Иванова",
                "Νίκος Παπαδόπουλος",
                "محمد علی",
                "نگاه\u200Cداشت",
                "क्\u200Dषमा",
                "Nguyễn Thị Hoa",
                "葛\uDB40\uDD00城",
                "X Æ A-12",
                "מֹשֶׁה"
            })
    void a_name_of_any_script_is_taken_letter_by_letter(String name) {
        assertThat(ChosenName.require(name)).isEqualTo(PersonName.require(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Аda Rossi", "Ada Rоssi", "Αda", "Нина Ivanova"})
    void alphabets_that_look_alike_are_not_mixed(String name) {
        assertThatThrownBy(() -> ChosenName.require(name)).isInstanceOf(NameMixedException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12345",
                "---",
                "\u3164",
                "Ada\u3164Rossi",
                "A\u200Dda",
                "𝐀𝐝𝐚",
                "Ada\u2800",
                "A\u0300\u0316\u0301\u0317\u0302\u0318da",
                "a\nb"
            })
    void what_nobody_sees_or_reads_is_no_name(String name) {
        assertThatThrownBy(() -> ChosenName.require(name))
                .isInstanceOf(PersonNameInvalidException.class);
    }

    @Test
    void a_hundred_letters_with_their_marks_are_a_name() {
        assertThat(ChosenName.require("ḿ\u0331".repeat(100))).hasSize(200);
    }
}
