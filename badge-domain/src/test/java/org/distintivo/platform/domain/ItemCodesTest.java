package org.distintivo.platform.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class ItemCodesTest {

    @Test
    void a_line_ends_between_words_and_parts_of_words_and_never_in_a_code() {
        assertThat(lines("Passed AC-100 in a well-known B-2-C way"))
                .containsExactly(
                        "Passed ", "AC-100 ", "in ", "a ", "well-", "known ", "B-2-C ", "way");
        assertThat(lines("AC-100")).containsExactly("AC-100");
        assertThat(lines("")).isEmpty();
    }

    @Test
    void both_directions_and_every_question_agree() {
        var text = "See AC-100 and X-1";
        var breaks = ItemCodes.lineBreaks(text, Locale.ROOT);

        assertThat(breaks.following(5)).isEqualTo(11);
        assertThat(breaks.preceding(8)).isEqualTo(4);
        assertThat(breaks.isBoundary(7)).isFalse();
        assertThat(breaks.first()).isZero();
        assertThat(breaks.next(2)).isEqualTo(11);
        assertThat(breaks.last()).isEqualTo(text.length());
        assertThat(breaks.next(-1)).isEqualTo(15);
    }

    @Property
    void the_lines_are_the_text(
            @ForAll @CharRange(from = ' ', to = '~') @StringLength(max = 60) String text) {
        assertThat(String.join("", lines(text))).isEqualTo(text);
        assertThat(
                        ItemCodes.pieces(text).stream()
                                .map(ItemCodes.Piece::text)
                                .reduce("", String::concat))
                .isEqualTo(text);
    }

    private static List<String> lines(String text) {
        var breaks = ItemCodes.lineBreaks(text, Locale.ROOT);
        var lines = new ArrayList<String>();
        for (int start = breaks.first(), end = breaks.next();
                end != BreakIterator.DONE;
                end = breaks.next()) {
            lines.add(text.substring(start, end));
            start = end;
        }
        return lines;
    }
}
