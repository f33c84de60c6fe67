package org.distintivo.foreign.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignFileKindTest {

    @ParameterizedTest
    @CsvSource({
        "{},JSON",
        "' \n[]',JSON",
        "\ufeff{},JSON",
        "eyJhbGciOiJFZERTQSJ9.e30.c2ln,JWT",
        "<svg/>,SVG",
        "\ufeff <?xml version='1.0'?>,SVG"
    })
    void a_text_is_known_by_its_first_character(String text, ForeignFileKind kind) {
        assertThat(ForeignFileKind.of(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(kind);
    }

    @Test
    void a_picture_is_known_by_its_signature_and_nothing_is_harmless() {
        assertThat(ForeignFileKind.of(new byte[] {(byte) 0x89, 'P', 'N', 'G'}))
                .isEqualTo(ForeignFileKind.PNG);
        assertThat(ForeignFileKind.of(new byte[0])).isEqualTo(ForeignFileKind.JSON);
    }
}
