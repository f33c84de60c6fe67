package org.distintivo.platform.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    @Test
    void a_day_is_written_in_words() {
        assertThat(Dates.written(LocalDate.of(2026, 11, 3), Locale.ENGLISH))
                .isEqualTo("3 November 2026");
        assertThat(Dates.written(LocalDate.of(2026, 11, 1), Locale.ITALIAN))
                .isEqualTo("1º novembre 2026");
        assertThat(Dates.written(LocalDate.of(2026, 11, 11), Locale.ITALIAN))
                .isEqualTo("11 novembre 2026");
    }

    @ParameterizedTest
    @CsvSource({
        "Ottenuto il 11 novembre 2026., Ottenuto l’11 novembre 2026.",
        "Il 8 marzo 2026, L’8 marzo 2026",
        "prima del 8 agosto 2026, prima dell’8 agosto 2026",
        "il 18 marzo 2026, il 18 marzo 2026",
        "il 8 di cuori, il 8 di cuori"
    })
    void italian_articles_are_elided(String text, String elided) {
        assertThat(Dates.elided(text, Locale.ITALIAN)).isEqualTo(elided);
        assertThat(Dates.elided(text, Locale.ENGLISH)).isEqualTo(text);
    }
}
