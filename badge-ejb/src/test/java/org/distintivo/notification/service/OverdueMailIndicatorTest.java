package org.distintivo.notification.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.distintivo.platform.service.HealthIndicator.Measured;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverdueMailIndicatorTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @ParameterizedTest
    @CsvSource({"-PT1H, 0, false", "PT0S, 0, false", "PT9M59S, 9, false", "PT10M, 10, true"})
    void mail_that_is_due_for_ten_minutes_is_stuck(Duration since, long minutes, boolean alarming) {
        assertThat(OverdueMailIndicator.of(NOW.minus(since), NOW))
                .isEqualTo(new Measured(minutes, alarming));
    }
}
