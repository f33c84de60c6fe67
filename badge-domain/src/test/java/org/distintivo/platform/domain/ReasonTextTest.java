package org.distintivo.platform.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReasonTextTest {

    @Test
    void a_reason_is_one_line_in_which_everything_can_be_seen() {
        assertThat(ReasonText.of(" sat by\r\nsomebody\u2028else\t"))
                .isEqualTo("sat by somebody else");
        assertThat(ReasonText.of("a\u0000b\u0007c\u009Bd")).isEqualTo("abcd");
        assertThat(ReasonText.of("x\u202Etxt.exe\u202C \u2066y\u2069\u200F\u061C\uFEFF\u00AD"))
                .isEqualTo("xtxt.exe y");
        assertThat(ReasonText.of("half \uD800 a pair")).isEqualTo("half  a pair");
    }

    @Test
    void what_languages_are_written_with_stays() {
        assertThat(ReasonText.of("می\u200Cخواهم क्\u200Dष 👍🏽"))
                .isEqualTo("می\u200Cخواهم क्\u200Dष 👍🏽");
    }

    @Test
    void what_says_nothing_is_empty() {
        assertThat(ReasonText.of(null)).isEmpty();
        assertThat(ReasonText.of(" \u202E\u200B ")).isEmpty();
    }
}
