package org.distintivo.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SavedSearchTest {

    private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");
    private static final JobFilter FILTER =
            JobFilter.of(Map.of("q", "rete & c++ = ja", "near", "São Paulo", "km", "25")::get);

    @Test
    void it_searches_again_for_what_was_asked() {
        assertThat(search(DigestRhythm.NEVER).filter()).isEqualTo(FILTER);
        var everything =
                new SavedSearch(1, "All", JobFilter.of(it -> null), DigestRhythm.DAILY, NOW);
        assertThat(everything.filter().isEmpty()).isTrue();
    }

    @Test
    void it_is_time_for_a_mail_a_day_or_a_week_after_the_last() {
        var day = Duration.ofDays(1);
        var daily = search(DigestRhythm.DAILY);

        assertThat(daily.isDue(NOW.plus(day).minusSeconds(1))).isFalse();
        assertThat(daily.isDue(NOW.plus(day))).isTrue();
        daily.told(NOW.plus(day));
        assertThat(daily.isDue(NOW.plus(day).plusSeconds(1))).isFalse();
        assertThat(search(DigestRhythm.WEEKLY).isDue(NOW.plus(day.multipliedBy(6)))).isFalse();
        assertThat(search(DigestRhythm.NEVER).isDue(NOW.plus(day.multipliedBy(900)))).isFalse();
    }

    @Test
    void who_wants_mail_from_now_on_is_told_of_what_comes_from_now_on() {
        var search = search(DigestRhythm.NEVER);
        var later = NOW.plus(Duration.ofDays(90));

        search.tell(DigestRhythm.WEEKLY, later);

        assertThat(search.toldAt()).isEqualTo(later);
        search.tell(DigestRhythm.DAILY, later.plusSeconds(9));
        assertThat(search.toldAt()).isEqualTo(later);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u200B"})
    void it_needs_a_name(String name) {
        assertThatThrownBy(() -> new SavedSearch(1, name, FILTER, DigestRhythm.NEVER, NOW))
                .isInstanceOf(SavedSearchRefusedException.class);
    }

    private static SavedSearch search(DigestRhythm rhythm) {
        return new SavedSearch(1, "Network", FILTER, rhythm, NOW);
    }
}
