package org.distintivo.openbadges.service.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CborTest {

    @Test
    void numbers_bytes_lists_and_maps_are_read() throws Exception {
        assertThat(read("00")).isEqualTo(0);
        assertThat(read("17")).isEqualTo(23);
        assertThat(read("1818")).isEqualTo(24);
        assertThat(read("190100")).isEqualTo(256);
        assertThat(read("19ffff")).isEqualTo(65_535);
        assertThat((byte[]) read("43010203")).containsExactly(1, 2, 3);
        assertThat(read("83010203")).isEqualTo(List.of(1, 2, 3));
        assertThat(read("a201020304")).isEqualTo(Map.of(1, 2, 3, 4));
        assertThat(read("818180")).isEqualTo(List.of(List.of(List.of())));
        assertThat(read("81818100")).isEqualTo(List.of(List.of(List.of(0))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", // nothing
                "1817", // not the shortest form
                "190017",
                "1a00000001", // larger than any proof needs
                "1bffffffffffffffff",
                "20", // negative
                "63616263", // text
                "c000", // tag
                "f4", // false
                "f97e00", // a fraction
                "5f4101ff", // of unknown length
                "9f01ff",
                "4401", // says it is longer than it is
                "8401",
                "99ffff01",
                "b9ffff01",
                "5affffffff",
                "a2010201", // ends in the middle
                "a201020103", // one name twice
                "a1400102", // a name that is no number
                "8181818180", // too deep
                "8181a1008100",
                "0000" // something behind
            })
    void anything_else_is_refused(String hex) {
        assertThatThrownBy(() -> read(hex))
                .isInstanceOf(DocumentRefusedException.class)
                .hasMessage("value");
    }

    private static Object read(String hex) throws DocumentRefusedException {
        return Cbor.read(HexFormat.of().parseHex(hex), 0);
    }
}
