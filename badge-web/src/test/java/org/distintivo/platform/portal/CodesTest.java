package org.distintivo.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.distintivo.platform.domain.ItemCodes.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

    private final Codes codes = new Codes();

    @Test
    void codes_are_set_apart_from_the_sentence_around_them() {
        assertThat(codes.in("Exam AC-100, 1 December (AC-209-B)."))
                .containsExactly(
                        new Piece("Exam ", false),
                        new Piece("AC-100", true),
                        new Piece(", 1 December (", false),
                        new Piece("AC-209-B", true),
                        new Piece(").", false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "well-known",
                "AC100",
                "x-AC-100",
                "AC-100-",
                "ÄAC-100",
                "A-VERY-LONG-CODE-THAT-NO-PHONE-HAS-ROOM-FOR"
            })
    void everything_else_is_one_piece(String text) {
        assertThat(codes.in(text)).containsExactly(new Piece(text, false));
    }

    @Test
    void nothing_has_no_pieces() {
        assertThat(codes.in(null)).isEmpty();
        assertThat(codes.in("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AC-1",
                "AC-1AC-2",
                "AC-1 AC-2",
                "-AC-1-",
                "<b>AC-1</b>",
                "AC-1\u0000",
                "\uD83D\uDE00AC-1"
            })
    void nothing_of_a_text_is_lost_or_added(String text) {
        assertThat(codes.in(text).stream().map(Piece::text).collect(Collectors.joining()))
                .isEqualTo(text);
    }
}
