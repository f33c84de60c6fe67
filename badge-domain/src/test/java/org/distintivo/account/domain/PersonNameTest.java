package org.distintivo.account.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
                "\u202Eabc",
                "a\u2066b\u2069",
                "a\u200Bb",
                "\uFEFFabc",
                "a\uD800b",
                "a\u00ADb",
            })
    void a_name_is_one_visible_line(String name) {
        assertThatThrownBy(() -> PersonName.require(name))
                .isInstanceOf(PersonNameInvalidException.class);
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
}
