package org.distintivo.platform.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {

    @ParameterizedTest
    @CsvSource({
        "it, it",
        "IT, it",
        "it_IT, it-IT",
        "it-IT, it-IT",
        "zh_Hans_CN, zh-Hans-CN",
        "en_US.UTF-8, en-US",
        "'it ', it",
        "pt-BR, pt-BR",
        "gsw, gsw"
    })
    void codes_of_languages_are_read_as_programs_write_them(String text, String tag) {
        assertThat(LanguageTag.of(text)).contains(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"italiano", "Italian", "xx", "english", "1040", "null", "—", "", "i"})
    void what_is_no_code_of_a_language_is_none(String text) {
        assertThat(LanguageTag.of(text)).isEmpty();
    }
}
