package org.distintivo.platform.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptLanguageTest {

    @Test
    void the_most_wanted_comes_first() {
        assertThat(AcceptLanguage.of("en;q=0.5, it-IT, *;q=0.1, de;q=0"))
                .containsExactly(Locale.ITALY, Locale.ENGLISH);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "en;q=abc", ";;;", "<script>", "en;q=2", "*"})
    void what_cannot_be_read_asks_for_nothing(String header) {
        assertThat(AcceptLanguage.of(header)).isEmpty();
    }

    @Test
    void a_header_without_end_asks_for_nothing() {
        assertThat(AcceptLanguage.of("en,".repeat(5_000) + "en")).isEmpty();
    }
}
