package org.distintivo.account.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PasskeyViewTest {

    @Test
    void the_last_use_is_told_as_a_day_because_its_hour_may_begin_before_the_passkey_was_added() {
        assertThat(PasskeyView.day(Instant.parse("2026-12-01T09:00:00Z"))).isEqualTo("2026-12-01");
        assertThat(PasskeyView.day(Instant.parse("2026-12-01T23:00:00Z"))).isEqualTo("2026-12-01");
        assertThat(PasskeyView.day(null)).as("never used").isNull();
    }
}
