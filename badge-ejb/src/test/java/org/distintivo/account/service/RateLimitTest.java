package org.distintivo.account.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.distintivo.account.domain.TooManyAttemptsException;
import org.junit.jupiter.api.Test;

class RateLimitTest {

    private final SteppedClock clock = new SteppedClock();
    private final RateLimit limit = new RateLimit(clock);

    @Test
    void so_many_at_once_and_then_one_per_while() {
        spend(10, "ada@example.org");

        assertThatThrownBy(() -> limit.spend(RateRule.SIGN_IN_HERE, "ada@example.org"))
                .isInstanceOfSatisfying(
                        TooManyAttemptsException.class,
                        e -> assertThat(e.retryAfterSeconds()).isEqualTo(30));

        clock.step(Duration.ofSeconds(30));
        spend(1, "ada@example.org");
        assertThatThrownBy(() -> limit.spend(RateRule.SIGN_IN_HERE, "ada@example.org"))
                .isInstanceOf(TooManyAttemptsException.class);
    }

    @Test
    void one_key_does_not_use_up_anothers() {
        spend(10, "ada@example.org");

        assertThatCode(() -> spend(10, "bea@example.org")).doesNotThrowAnyException();
    }

    @Test
    void a_refused_attempt_does_not_make_the_wait_longer() {
        spend(10, "ada@example.org");
        for (int i = 0; i < 100; i++) {
            assertThatThrownBy(() -> limit.spend(RateRule.SIGN_IN_HERE, "ada@example.org"))
                    .isInstanceOf(TooManyAttemptsException.class);
        }

        clock.step(Duration.ofSeconds(30));

        assertThatCode(() -> spend(1, "ada@example.org")).doesNotThrowAnyException();
    }

    @Test
    void who_succeeds_starts_anew() {
        spend(10, "ada@example.org");

        limit.forgive(RateRule.SIGN_IN_HERE, "ada@example.org");

        assertThatCode(() -> spend(10, "ada@example.org")).doesNotThrowAnyException();
    }

    @Test
    void all_addresses_of_one_network_are_one_origin() {
        assertThat(Origin.of("2001:db8:1:2:3::4")).isEqualTo(Origin.of("2001:db8:1:2:ffff::1"));
        assertThat(Origin.of("2001:db8:1:2:3::4")).isNotEqualTo(Origin.of("2001:db8:1:3:3::4"));
        assertThat(Origin.of("::ffff:192.0.2.1")).isEqualTo(Origin.of("192.0.2.1"));
        assertThat(Origin.of("192.0.2.1")).isEqualTo("192.0.2.1");
    }

    private void spend(int times, String key) {
        for (int i = 0; i < times; i++) {
            limit.spend(RateRule.SIGN_IN_HERE, key);
        }
    }

    private static final class SteppedClock extends Clock {

        private Instant now = Instant.parse("2026-11-22T12:00:00Z");

        void step(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
