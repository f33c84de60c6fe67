package org.distintivo.sharing.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.distintivo.sharing.domain.Look;

/**
 * Keeps in memory what was counted on this server until it is written down. There is room for so
 * many badges; what is looked at beyond that before it is emptied goes uncounted.
 */
@ApplicationScoped
class PendingLooks {

    /** With some two hundred bytes each. */
    static final int MOST = 20_000;

    private final ConcurrentHashMap<Key, Long> counts = new ConcurrentHashMap<>();

    /** A badge, a day in UTC and a way of looking. */
    record Key(String badgeId, LocalDate day, Look look) {}

    /** So many looks more. */
    record Count(Key key, long looks) {

        /** All servers write in this order, so that none waits for another in a circle. */
        static final Comparator<Count> ORDER =
                Comparator.comparing((Count it) -> it.key().badgeId())
                        .thenComparing(it -> it.key().day())
                        .thenComparing(it -> it.key().look());
    }

    void add(Key key, long looks) {
        if (counts.size() < MOST || counts.containsKey(key)) {
            counts.merge(key, looks, Long::sum);
        }
    }

    /** Takes what was counted since, at most so many, to be written down in this order. */
    List<Count> take(int most) {
        return counts.keySet().stream()
                .limit(most)
                .flatMap(this::take)
                .sorted(Count.ORDER)
                .toList();
    }

    private Stream<Count> take(Key key) {
        var looks = counts.remove(key);
        return looks == null ? Stream.empty() : Stream.of(new Count(key, looks));
    }

    /** Takes back what could not be written down, to be tried again. */
    void giveBack(List<Count> taken) {
        taken.forEach(it -> add(it.key(), it.looks()));
    }
}
