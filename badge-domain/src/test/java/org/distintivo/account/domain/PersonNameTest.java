package org.distintivo.account.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Łukasz Nuñez-Ó Briain van der Westerlingen",
                "李小龙",
                "محمد علی",
                "نگاه\u200Cداشت",
                "X Æ A-12",
                "D'Angelo",
                "𠮷野家",
            })
    void a_name_may_be_in_any_script(String name) {
        assertThat(PersonName.require(name)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "a\nb",
                "a\tb",
                "a\u0000b",
                "a\u2028b",
                "a\uD800b",
            })
    void a_name_is_one_visible_line(String name) {
        assertThatThrownBy(() -> PersonName.require(name))
                .isInstanceOf(PersonNameInvalidException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202Eabc", "a\u2066b\u2069c", "a\u200Bbc", "\uFEFFabc", "a\u00ADbc"})
    void marks_that_nobody_sees_go_out_of_a_name(String name) {
        assertThat(PersonName.require(name)).isEqualTo("abc");
    }

    @Test
    void a_name_is_tidied() {
        assertThat(PersonName.require("  Zoe\u0308   Rossi ")).isEqualTo("Zoë Rossi");
        assertThat(PersonName.orNull("  ")).isNull();
        assertThat(PersonName.orNull(null)).isNull();
    }

    @Test
    void a_name_has_at_most_a_hundred_characters() {
        assertThat(PersonName.require("𠮷".repeat(100))).isNotEmpty();
        assertThatThrownBy(() -> PersonName.require("a".repeat(101)))
                .isInstanceOf(PersonNameInvalidException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "Ada, Rossi, it, Ada Rossi",
        "Anna, Nagy, en, Anna Nagy",
        "小龙, 李, zh, 李小龙",
        "太郎, 山田, ja-JP, 山田 太郎",
        "Éva, Nagy, hu, Nagy Éva",
        "민수, 김, ko, 김민수",
        "Taro, Yamada, ja, Yamada Taro",
        "Thị Hoa, Nguyễn, vi, Nguyễn Thị Hoa",
        "Ada, , it, Ada",
        ", Nagy, hu, Nagy",
    })
    void both_parts_stand_in_the_order_of_the_persons_language(
            String given, String family, String language, String whole) {
        assertThat(PersonName.whole(given, family, Locale.forLanguageTag(language)))
                .isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({
        "Ada Rossi, Ada, it, Ada",
        "Anna Maria Rossi, Anna Maria, it, Anna Maria",
        "Annamaria Rossi, Anna, it, Annamaria Rossi",
        "The Countess, Ada, en, The Countess",
        "Ada, Ada, en, Ada",
        "Ada Rossi, , it, Ada Rossi",
        "山田 太郎, 太郎, ja, 山田 太郎",
        "Nagy Éva, Nagy, hu, Nagy Éva",
    })
    void people_are_greeted_by_a_given_name_that_is_known_and_never_guessed(
            String name, String given, String language, String greeted) {
        assertThat(PersonName.greeted(name, given, Locale.forLanguageTag(language)))
                .isEqualTo(greeted);
    }
}
