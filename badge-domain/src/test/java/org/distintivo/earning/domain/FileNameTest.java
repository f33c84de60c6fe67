package org.distintivo.earning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "marzo.csv, marzo.csv, marzo-errors.csv",
        "C:\\Dati\\esiti 2026.txt, esiti 2026.txt, esiti 2026-errors.csv",
        "/home/ada/esiti, esiti, esiti-errors.csv",
        "marzo-errors.csv, marzo-errors.csv, marzo-errors.csv",
        ".csv, .csv, .csv-errors.csv",
        "fdp\u202Evsc.csv, fdpvsc.csv, fdpvsc-errors.csv",
        "'a\r\nb.csv', a b.csv, a b-errors.csv",
    })
    void it_is_the_last_part_without_what_cannot_be_shown(String sent, String text, String errors) {
        var name = FileName.of(sent).orElseThrow();

        assertThat(name.text()).isEqualTo(text);
        assertThat(name.ofErrors()).isEqualTo(errors);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "dati/", "\u200B"})
    void nothing_to_show_is_no_name(String sent) {
        assertThat(FileName.of(sent)).isEmpty();
    }

    @Test
    void a_long_one_keeps_its_beginning_and_its_ending() {
        assertThat(FileName.of("b" + "x".repeat(400) + ".csv").orElseThrow().text())
                .startsWith("bx")
                .contains("…")
                .endsWith("x.csv")
                .hasSize(151);
    }
}
