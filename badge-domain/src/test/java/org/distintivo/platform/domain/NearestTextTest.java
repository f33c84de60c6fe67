package org.distintivo.platform.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTextTest {

    private static final List<String> CODES =
            List.of("PEO-100", "PEO-200", "XYZ-9", "externalId", "email", "pass", "fail");

    @ParameterizedTest
    @CsvSource({
        "PEO‑100, PEO-100",
        "PEO–100, PEO-100",
        "PEO 100, PEO-100",
        "peo_100, PEO-100",
        "PEO-1000, PEO-100",
        "PEO-10, PEO-100",
        "External ID, externalId",
        "E-mail, email",
        "xyz9, XYZ-9",
    })
    void the_nearest_is_what_was_most_likely_meant(String typed, String meant) {
        assertThat(NearestText.of(typed, CODES)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"AZ-900", "superato", "P", "1", "''", "Test Center"})
    void what_is_near_to_nothing_is_not_guessed(String typed) {
        assertThat(NearestText.of(typed, CODES)).isEmpty();
    }
}
