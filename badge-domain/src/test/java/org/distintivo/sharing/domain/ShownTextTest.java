package org.distintivo.sharing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What holders write for others is plain text, or is refused with the reason. */
class ShownTextTest {

    @Property
    void whatever_is_written_is_kept_or_refused_and_kept_text_is_kept_as_it_is(
            @ForAll String typed) {
        try {
            var kept = ShownText.lines(typed, 600);
            assertThat(kept).hasSizeLessThanOrEqualTo(600);
            assertThat(ShownText.lines(kept, 600)).isEqualTo(kept);
        } catch (ShownTextRefusedException refused) {
            assertThat(refused.code()).startsWith("text-");
        }
    }

    @Example
    void ordinary_words_of_any_script_stay_as_they_are() {
        for (var text :
                new String[] {
                    "Cloud & rock’n’roll: 3 < 4 > 2, I <3 it", "مرحبا بكم", "நிரலாக்கம்", "👩‍💻"
                }) {
            assertThat(ShownText.lines(text, 600)).isEqualTo(text);
        }
        assertThat(ShownText.lines("one\r\n\r\n\r\n\r\ntwo", 600)).isEqualTo("one\n\ntwo");
        assertThat(ShownText.line("  one\n two ", 80)).isEqualTo("one two");
        assertThat(ShownText.lines(null, 600)).isEmpty();
    }

    @Example
    void what_is_no_plain_text_is_refused_with_the_reason() {
        refuses("text-hidden", () -> ShownText.lines("good\u202Edab", 600));
        refuses("text-hidden", () -> ShownText.lines("a\u0000b", 600));
        refuses("text-markup", () -> ShownText.lines("<script>alert(1)</script>", 600));
        refuses("text-markup", () -> ShownText.lines("see <a href='x'>me</a>", 600));
        refuses("text-marks", () -> ShownText.lines("a" + "\u0301".repeat(400), 600));
        refuses("text-too-long", () -> ShownText.lines("a" + "\u0301".repeat(4_000), 600));
        refuses("text-too-long", () -> ShownText.lines("a".repeat(601), 600));
        refuses("text-missing", () -> ShownText.line(" \u200B ", 80));
    }

    private static void refuses(String code, ThrowingCallable writing) {
        assertThatThrownBy(writing)
                .isInstanceOfSatisfying(
                        ShownTextRefusedException.class,
                        it -> assertThat(it.code()).isEqualTo(code));
    }
}
