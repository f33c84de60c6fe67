package org.distintivo.platform.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
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
        "de, 3. November 2026, 1. November 2026",
        "fr, 3 novembre 2026, 1er novembre 2026",
        "es, 3 de noviembre de 2026, 1 de noviembre de 2026",
        "pt-BR, 3 de novembro de 2026, 1º de novembro de 2026",
        "ja, 2026年11月3日, 2026年11月1日",
        "ar, 3 نوفمبر 2026, 1 نوفمبر 2026"
    })
    void each_language_writes_days_as_it_does_and_with_the_same_digits(
            String tag, String third, String first) {
        var language = Locale.forLanguageTag(tag);
        assertThat(Dates.written(LocalDate.of(2026, 11, 3), language)).isEqualTo(third);
        assertThat(Dates.written(LocalDate.of(2026, 11, 1), language)).isEqualTo(first);
    }

    @Test
    void numbers_in_sentences_have_the_same_digits_too() {
        var arabic = Dates.withDigits(Locale.forLanguageTag("ar"));
        assertThat(
                        new MessageFormat("{0, number} {1, plural, other {#}}", arabic)
                                .format(new Object[] {12, 34}))
                .isEqualTo("12 34");
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
