package org.distintivo.account.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.distintivo.account.domain.BrowserKind;
import org.distintivo.account.domain.OperatingSystem;
import org.junit.jupiter.api.Test;

class KnownBrowserViewTest {

    @Test
    void the_last_use_is_told_as_an_hour() {
        var night = usedAt("2026-12-01T23:00:00Z");
        assertThat(night.usedAfter()).isEqualTo("2026-12-01T23:00:00Z");
        assertThat(night.usedBefore()).isEqualTo("2026-12-02T00:00:00Z");
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
