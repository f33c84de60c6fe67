package org.distintivo.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackOffTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final RandomGenerator EVEN_CHANCE = () -> 1L << 63; // nextDouble() is 0.5

    private final BackOff backOff = new BackOff(Duration.ofSeconds(30), Duration.ofHours(2));

    @ParameterizedTest
    @CsvSource({"1,30", "2,60", "3,120", "8,3840", "9,7200", "1000,7200", "0,30"})
    void each_wait_is_twice_the_one_before_up_to_the_longest(int attempts, long seconds) {
        assertThat(backOff.next(attempts, NOW, EVEN_CHANCE)).isEqualTo(NOW.plusSeconds(seconds));
    }

    @Test
    void chance_moves_a_wait_by_a_fifth_at_most() {
        var chance = new Random(42);

        for (int i = 0; i < 1000; i++) {
            assertThat(backOff.next(1, NOW, chance))
                    .isBetween(NOW.plusSeconds(24), NOW.plusSeconds(36));
        }
    }
}
