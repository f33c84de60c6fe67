package org.distintivo.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostingSourceTest {

    private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    private final PostingSource source = new PostingSource(new SourceName("board"), NOW);

    @Test
    void is_asked_again_after_pauses_that_double_up_to_a_day() {
        var at = NOW;
        for (var minutes : new int[] {15, 30, 60, 120, 240, 480, 960, 1_440, 1_440}) {
            source.failed(PullFault.FETCH_UNREACHABLE, null, at);
            assertThat(source.nextPullAt()).isEqualTo(at.plus(Duration.ofMinutes(minutes)));
            at = source.nextPullAt();
        }
    }

    @Test
    void keeps_the_day_of_its_last_good_data_while_it_fails() {
        source.good(NOW);
        source.failed(PullFault.FETCH_STATUS, 404, NOW.plus(DAY));

        assertThat(source.goodAt()).contains(NOW);
        assertThat(source.faultStatus()).contains(404);
    }

    @Test
    void is_told_to_staff_after_three_days_of_faults_and_no_more_when_it_is_good_again() {
        source.failed(PullFault.FETCH_TOO_SLOW, null, NOW);
        source.failed(PullFault.FETCH_TOO_SLOW, null, NOW.plus(DAY));

        assertThat(source.isFailingLong(NOW.plus(Duration.ofDays(2)))).isFalse();
        assertThat(source.isFailingLong(NOW.plus(Duration.ofDays(3)))).isTrue();

        source.good(NOW.plus(Duration.ofDays(3)));
        assertThat(source.isFailingLong(NOW.plus(Duration.ofDays(9)))).isFalse();
        assertThat(source.fault()).isEmpty();
    }

    @Test
    void is_asked_unconditionally_after_a_fault_and_when_its_names_mean_something_else() {
        source.fetched("feed", "\"a\"", "Tue, 01 Dec 2026 10:00:00 GMT");
        source.failed(PullFault.FEED_FAILED, null, NOW);
        assertThat(source.etag()).isEmpty();

        source.fetched("feed", "\"a\"", null);
        source.map("Stelle = title");
        assertThat(source.etag()).isEmpty();
    }

    @Test
    void is_asked_at_once_at_another_address_and_at_its_time_at_the_same() {
        var plan = plan("https://board.example/feed", 6);
        source.plan(plan, NOW);
        source.begin(NOW);
        assertThat(source.nextPullAt()).isEqualTo(NOW.plus(Duration.ofHours(6)));

        source.plan(plan, NOW.plus(Duration.ofHours(1)));
        assertThat(source.nextPullAt()).isEqualTo(NOW.plus(Duration.ofHours(6)));

        source.plan(plan("https://other.example/feed", 6), NOW.plus(Duration.ofHours(1)));
        assertThat(source.nextPullAt()).isEqualTo(NOW.plus(Duration.ofHours(1)));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 721})
    void refuses_hours_that_make_no_sense(int hours) {
        assertThatThrownBy(() -> plan("https://board.example/feed", hours))
                .isInstanceOf(PostingSourceRefusedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://board.example/feed", "ftp://x", "board.example", "https"})
    void refuses_addresses_that_are_not_of_the_web(String address) {
        assertThatThrownBy(() -> plan(address, 24))
                .isInstanceOf(PostingSourceRefusedException.class);
    }

    private static PullPlan plan(String address, int hours) {
        return new PullPlan(Optional.of(address), null, true, hours);
    }
}
