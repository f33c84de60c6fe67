package org.distintivo.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class InsightRoundTest {

    private static final Instant START = Instant.parse("2026-12-01T10:00:00Z");

    private final InsightRound round = new InsightRound();

    @Test
    void another_mark_makes_figures_old_after_a_rest_of_four_times_the_round() {
        round.begin("a", START);
        assertThat(round.isRunning()).isTrue();
        assertThat(round.isOld("b", START.plusSeconds(3_600))).isFalse();

        round.finish(START.plusSeconds(10));

        assertThat(round.isRunning()).isFalse();
        assertThat(round.isOld("a", START.plusSeconds(3_600))).isFalse();
        assertThat(round.isOld("b", START.plusSeconds(49))).isFalse();
        assertThat(round.isOld("b", START.plusSeconds(50))).isTrue();
    }

    @Test
    void no_rest_is_longer_than_six_hours() {
        round.begin("a", START);
        round.finish(START.plusSeconds(4 * 3_600));

        assertThat(round.isOld("b", START.plusSeconds(10 * 3_600))).isTrue();
    }
}
