package org.distintivo.platform.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.distintivo.platform.service.HealthIndicator.Measured;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiskSpaceIndicatorTest {

    @ParameterizedTest
    @CsvSource({
        "1000, 1000, 0, false",
        "1000, 101, 90, true",
        "1000, 110, 89, false",
        "1000, 0, 100, true"
    })
    void a_disk_that_is_nine_tenths_full_needs_somebody(
            long total, long usable, long percent, boolean alarming) {
        assertThat(DiskSpaceIndicator.of(total, usable)).isEqualTo(new Measured(percent, alarming));
    }
}
