package org.distintivo.platform.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosestLanguageTest {

    @ParameterizedTest
    @CsvSource({
        "it, en it, it",
        "it-CH, en it, it",
        "pt, en pt-BR, pt-BR",
        "pt-PT, en pt-BR, pt-BR",
        "pt-AO, pt-BR pt-PT, pt-BR",
        "pt-PT, pt-BR pt-PT, pt-PT",
        "pt-AO, pt pt-BR pt-PT, pt",
        "es-419, en es, es",
        "zh-TW, en zh, ",
        "zh-HK, zh zh-TW, zh-TW",
        "sr-Latn, sr, ",
        "ar-EG, ar en, ar",
        "und, en it, ",
        "pl, en it pt-BR, "
    })
    void a_language_is_found_by_language_and_script(String wanted, String offered, String found) {
        var languages = Stream.of(offered.split(" ")).map(Locale::forLanguageTag).toList();

        assertThat(ClosestLanguage.of(Locale.forLanguageTag(wanted), languages))
                .isEqualTo(Optional.ofNullable(found).map(Locale::forLanguageTag));
    }

    @Test
    void who_asks_for_nothing_is_given_nothing() {
        assertThat(ClosestLanguage.of(null, List.of(Locale.ENGLISH))).isEmpty();
    }
}
