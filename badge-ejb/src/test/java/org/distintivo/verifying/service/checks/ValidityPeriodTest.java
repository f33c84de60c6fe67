package org.distintivo.verifying.service.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.CheckResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityPeriodTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "'', '', unlimited",
        "2026-11-22T10:00:00Z, '', unlimited",
        "2026-11-22T10:00:01Z, '', not-yet",
        "2026-11-22T10:00:01Z, 2026-11-22T09:00:00Z, not-yet",
        "'', 2026-11-22T10:00:00Z, limited",
        "'', 2026-11-22T09:59:59Z, expired",
        "'', 2026-11-22T12:00:00+02:00, limited",
        "'', 2026-11-22T11:59:59+02:00, expired",
        "yesterday, '', not-a-date",
        "'', for ever, not-a-date"
    })
    void a_badge_is_valid_from_its_first_second_to_its_last(
            String from, String until, String code) {
        assertThat(period(from, until).code()).isEqualTo(code);
    }

    @Test
    void its_last_day_is_told_in_utc() {
        assertThat(period("", "2026-12-01T01:00:00+02:00").arguments())
                .extracting(Object::toString)
                .containsExactly("2026-11-30");
        assertThat(period("2026-12-01T01:00:00+02:00", "").arguments())
                .extracting(Object::toString)
                .containsExactly("2026-11-30");
    }

    private static CheckResult period(String from, String until) {
        CheckResults check = () -> CheckId.VALIDITY;
        return ValidityPeriod.result(check, from, until, NOW);
    }
}
