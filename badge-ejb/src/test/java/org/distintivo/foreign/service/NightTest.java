package org.distintivo.foreign.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;

class NightTest {

    @Property
    void every_badge_is_verified_again_in_the_first_night_that_is_some_hours_away(
            @ForAll @LongRange(min = 1_700_000_000L, max = 2_000_000_000L) long second,
            @ForAll @DoubleRange(min = 0, max = 1, maxIncluded = false) double share) {
        var now = Instant.ofEpochSecond(second);

        var next = Night.after(now, share);

        assertThat(Duration.between(now, next))
                .isBetween(Duration.ofHours(6), Duration.ofHours(6 + 24 + 5));
        assertThat(next.atOffset(ZoneOffset.UTC).getHour()).isBetween(1, 5);
    }

    @Property
    void what_a_night_finds_is_told_together_when_it_is_over_and_never_in_the_night(
            @ForAll @LongRange(min = 1_700_000_000L, max = 2_000_000_000L) long second,
            @ForAll @DoubleRange(min = 0, max = 1, maxIncluded = false) double share) {
        var found = Night.after(Instant.ofEpochSecond(second), share);

        var told = Night.end(found);

        assertThat(told).isAfter(found);
        assertThat(told.atOffset(ZoneOffset.UTC).toLocalTime()).isEqualTo("06:00:00");
        var byDay = told.plusSeconds(second % 60_000);
        assertThat(Night.end(byDay)).isEqualTo(byDay.plus(Duration.ofMinutes(30)));
    }
}
