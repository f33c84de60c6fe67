package org.distintivo.issuing.service.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.Period;
import java.util.Optional;
import org.distintivo.platform.service.HealthIndicator.Measured;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyAgeIndicatorTest {

    private static final Instant MADE = Instant.parse("2026-01-31T10:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-02-28T10:00:00Z, ,      0, false",
        "2028-01-31T10:00:00Z, ,     24, false",
        "2028-01-31T10:00:01Z, ,     24, true",
        // it changes by itself, and did not
        "2026-05-07T10:00:00Z, P90D,  3, false",
        "2026-05-09T10:00:01Z, P90D,  3, true",
    })
    void a_key_of_two_years_and_one_that_should_have_been_changed_need_somebody(
            Instant now, Period rotation, long months, boolean alarming) {
        assertThat(KeyAgeIndicator.of(MADE, Optional.ofNullable(rotation), now))
                .isEqualTo(new Measured(months, alarming));
    }
}
