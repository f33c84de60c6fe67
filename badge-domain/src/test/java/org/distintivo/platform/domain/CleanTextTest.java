package org.distintivo.platform.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                " PEO-100",
                "PEO-100\u00A0",
                "\u200BPEO-100",
                "PEO-100\uFEFF",
                "\tPEO-100\r\n",
                "PEO-100\u00AD",
                "\u202APEO-100\u202C",
                "\u2003\u3000PEO-100\u2060 "
            })
    void what_nobody_sees_around_a_value_goes(String text) {
        assertThat(CleanText.around(text)).isEqualTo("PEO-100");
    }

    @Test
    void what_stands_inside_of_a_value_stays_for_its_reader_to_judge() {
        assertThat(CleanText.around(" PEO\u00A0100 ")).isEqualTo("PEO\u00A0100");
        assertThat(CleanText.around("\u200B\u00A0")).isEmpty();
        assertThat(CleanText.around("\uD83C\uDF93")).isEqualTo("\uD83C\uDF93");
    }

    @Test
    void a_line_has_no_invisible_marks_and_single_spaces() {
        assertThat(CleanText.line("\u202BNo\u00ADra\u202C \u00A0 We\u200Bber"))
                .isEqualTo("Nora Weber");
    }

    @Test
    void joiners_inside_of_a_word_are_part_of_it() {
        assertThat(CleanText.line("می\u200Cخواهم\u200C")).isEqualTo("می\u200Cخواهم");
    }
}
