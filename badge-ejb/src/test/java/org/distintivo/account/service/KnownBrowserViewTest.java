package org.distintivo.account.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.distintivo.account.domain.BrowserKind;
import org.distintivo.account.domain.OperatingSystem;
import org.junit.jupiter.api.Test;

class KnownBrowserViewTest {

    @Test
    void the_last_use_is_told_as_an_hour_of_a_day() {
        var morning = usedAt("2026-12-01T03:00:00Z");
        assertThat(morning.lastUsedOn()).isEqualTo("2026-12-01");
        assertThat(morning.usedAfter()).isEqualTo("03:00");
        assertThat(morning.usedBefore()).isEqualTo("04:00");
    }

    @Test
    void the_last_hour_ends_at_midnight_of_the_same_day() {
        var night = usedAt("2026-12-01T23:00:00Z");
        assertThat(night.lastUsedOn()).isEqualTo("2026-12-01");
        assertThat(night.usedBefore()).isEqualTo("24:00");
    }

    private static KnownBrowserView usedAt(String hour) {
        return new KnownBrowserView(
                1,
                BrowserKind.values()[0],
                OperatingSystem.values()[0],
                false,
                true,
                Instant.parse(hour));
    }
}
