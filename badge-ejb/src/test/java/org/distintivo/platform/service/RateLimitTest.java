package org.distintivo.platform.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.distintivo.platform.domain.TooManyAttemptsException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RateLimitTest {

    private static final RateRule RULE = new RateRule("rule", 10, Duration.ofSeconds(30));

    private final SteppedClock clock = new SteppedClock();
    private final RateLimit limit = new RateLimit(clock);

    @Test
    void so_many_at_once_and_then_one_per_while() {
        spend(10, "ada@example.org");

        assertThatThrownBy(() -> limit.spend(RULE, "ada@example.org"))
                .isInstanceOfSatisfying(
                        TooManyAttemptsException.class,
                        e -> assertThat(e.retryAfterSeconds()).isEqualTo(30));

        clock.step(Duration.ofSeconds(30));
        spend(1, "ada@example.org");
        assertThatThrownBy(() -> limit.spend(RULE, "ada@example.org"))
                .isInstanceOf(TooManyAttemptsException.class);
    }

    @Test
    void a_factor_allows_as_many_times_more_at_once_and_afterwards() {
        var twice = new RateLimit(clock, 2);
        for (int i = 0; i < 20; i++) {
            twice.spend(RULE, "ada@example.org");
        }

        assertThatThrownBy(() -> twice.spend(RULE, "ada@example.org"))
                .isInstanceOfSatisfying(
                        TooManyAttemptsException.class,
                        e -> assertThat(e.retryAfterSeconds()).isEqualTo(15));
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
            assertThatThrownBy(() -> limit.spend(RULE, "ada@example.org"))
                    .isInstanceOf(TooManyAttemptsException.class);
        }

        clock.step(Duration.ofSeconds(30));

        assertThatCode(() -> spend(1, "ada@example.org")).doesNotThrowAnyException();
    }

    @Test
    void who_succeeds_starts_anew() {
        spend(10, "ada@example.org");

        limit.forgive(RULE, "ada@example.org");

        assertThatCode(() -> spend(10, "ada@example.org")).doesNotThrowAnyException();
    }

    @Test
    void all_addresses_of_one_network_are_one_origin() {
        assertThat(Origin.of("2001:db8:1:2:3::4")).isEqualTo(Origin.of("2001:db8:1:2:ffff::1"));
        assertThat(Origin.of("2001:db8:1:2:3::4")).isNotEqualTo(Origin.of("2001:db8:1:3:3::4"));
        assertThat(Origin.of("::ffff:192.0.2.1")).isEqualTo(Origin.of("192.0.2.1"));
        assertThat(Origin.of("192.0.2.1")).isEqualTo("192.0.2.1");
    }

    @Test
    void a_long_rest_fills_the_bucket_and_no_more() {
        spend(10, "ada@example.org");
        clock.step(Duration.ofDays(30));

        spend(10, "ada@example.org");

        assertThatThrownBy(() -> limit.spend(RULE, "ada@example.org"))
                .isInstanceOf(TooManyAttemptsException.class);
    }

    @Test
    void a_part_of_a_second_to_wait_is_said_as_a_whole_one() {
        spend(10, "ada@example.org");
        clock.step(Duration.ofMillis(28_700));

        assertThatThrownBy(() -> limit.spend(RULE, "ada@example.org"))
                .isInstanceOfSatisfying(
                        TooManyAttemptsException.class,
                        e -> assertThat(e.retryAfterSeconds()).isEqualTo(2));

        clock.step(Duration.ofMillis(1_299));
        assertThatThrownBy(() -> limit.spend(RULE, "ada@example.org"))
                .isInstanceOfSatisfying(
                        TooManyAttemptsException.class,
                        e -> assertThat(e.retryAfterSeconds()).isEqualTo(1));
        clock.step(Duration.ofMillis(1));
        assertThatCode(() -> spend(1, "ada@example.org")).doesNotThrowAnyException();
    }

    @Test
    void each_rule_has_buckets_of_its_own() {
        var other = new RateRule("other", 1, Duration.ofSeconds(30));
        spend(10, "ada@example.org");

        assertThatCode(() -> limit.spend(other, "ada@example.org")).doesNotThrowAnyException();
        limit.forgive(other, "ada@example.org");
        assertThatThrownBy(() -> limit.spend(RULE, "ada@example.org"))
                .isInstanceOf(TooManyAttemptsException.class);
    }

    @Tag("exhaustive")
    @Test
    void as_many_keys_as_somebody_likes_do_not_fill_the_memory() {
        for (int i = 0; i < 2 * RateLimit.MAX_BUCKETS; i++) {
            limit.spend(RULE, "key " + i);
        }

        assertThat(limit.size()).isLessThanOrEqualTo(RateLimit.MAX_BUCKETS);
    }

    private void spend(int times, String key) {
        for (int i = 0; i < times; i++) {
            limit.spend(RULE, key);
        }
    }
}
