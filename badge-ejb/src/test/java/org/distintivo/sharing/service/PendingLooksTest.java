package org.distintivo.sharing.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.distintivo.platform.domain.PublicId;
import org.distintivo.sharing.domain.Look;
import org.distintivo.sharing.service.PendingLooks.Count;
import org.distintivo.sharing.service.PendingLooks.Key;
import org.junit.jupiter.api.Test;

class PendingLooksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    private final PendingLooks pending = new PendingLooks();

    @Test
    void what_is_taken_was_counted_once() {
        var page = key("b", Look.PAGE);
        pending.add(page, 1);
        pending.add(page, 1);
        pending.add(key("a", Look.EMBED), 1);

        assertThat(pending.take(10))
                .containsExactly(new Count(key("a", Look.EMBED), 1), new Count(page, 2));
        assertThat(pending.take(10)).isEmpty();
    }

    @Test
    void what_could_not_be_written_is_added_to_what_came_meanwhile() {
        var page = key("a", Look.PAGE);
        pending.add(page, 2);
        var taken = pending.take(10);
        pending.add(page, 1);
        pending.giveBack(taken);

        assertThat(pending.take(10)).containsExactly(new Count(page, 3));
    }

    @Test
    void days_and_ways_are_counted_apart_and_in_portions() {
        pending.add(key("a", Look.PAGE), 1);
        pending.add(key("a", Look.DOWNLOAD), 1);
        pending.add(new Key("a", TODAY.plusDays(1), Look.PAGE), 1);

        assertThat(pending.take(2)).hasSize(2);
        assertThat(pending.take(2)).hasSize(1);
    }

    @Test
    void whoever_asks_for_very_many_badges_fills_no_memory() {
        IntStream.range(0, PendingLooks.MOST + 1_000)
                .forEach(it -> pending.add(key(PublicId.random(), Look.PAGE), 1));

        assertThat(pending.take(Integer.MAX_VALUE)).hasSize(PendingLooks.MOST);
    }

    @Test
    void nothing_is_lost_between_those_who_count_and_those_who_write() {
        var page = key("a", Look.PAGE);
        var written =
                IntStream.range(0, 100_000)
                        .parallel()
                        .mapToObj(it -> step(page, it))
                        .flatMap(List::stream)
                        .mapToLong(Count::looks)
                        .sum();
        var rest = pending.take(10).stream().mapToLong(Count::looks).sum();

        assertThat(written + rest).isEqualTo(100_000);
    }

    private List<Count> step(Key key, int number) {
        pending.add(key, 1);
        return number % 100 == 0 ? pending.take(10) : List.of();
    }

    private static Key key(String badge, Look look) {
        return new Key(badge, TODAY, look);
    }
}
