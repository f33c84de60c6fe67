package org.distintivo.support.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.distintivo.platform.domain.FieldRefusedException;
import org.junit.jupiter.api.Test;

class MessageTextTest {

    @Test
    void lines_and_paragraphs_stay_and_nothing_unseen_does() {
        assertThat(text("  One\r\ntwo\r\r \t\n\n\nthree ")).isEqualTo("One\ntwo\n\nthree");
        assertThat(text("\u202ereversed\u0000\u200b \ufeff<b>bold</b>"))
                .isEqualTo("reversed <b>bold</b>");
        assertThat(text("\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645")).contains("\u200c");
        assertThat(text("a\ud800b")).isEqualTo("ab");
    }

    @Test
    void a_tower_of_marks_is_cut() {
        assertThat(text("e" + "\u0301".repeat(500))).hasSize(5);
    }

    @Test
    void nothing_and_too_much_are_refused_by_the_name_of_the_field() {
        assertThat(text("x".repeat(MessageText.LONGEST))).hasSize(MessageText.LONGEST);
        assertRefused("x".repeat(MessageText.LONGEST + 1), "field-too-long");
        assertRefused("\n".repeat(1_000_000), "field-too-long");
        assertRefused(null, "field-missing");
        assertRefused(" \u200b\n", "field-missing");
    }

    private static void assertRefused(String typed, String code) {
        assertThatThrownBy(() -> text(typed))
                .isInstanceOfSatisfying(
                        FieldRefusedException.class,
                        it -> {
                            assertThat(it.field()).isEqualTo("text");
                            assertThat(it.code()).isEqualTo(code);
                        });
    }

    private static String text(String typed) {
        return MessageText.of(typed, "text", MessageText.LONGEST);
    }
}
