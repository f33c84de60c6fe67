package org.distintivo.foreign.service;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Chooses when a badge is verified again: in the coming night, at any time of some hours, so that
 * neither this server nor the issuers' have all of them at once; and when its holder is told.
 */
final class Night {

    /** In UTC. */
    static final LocalTime BEGIN = LocalTime.of(1, 0);

    static final Duration LENGTH = Duration.ofHours(5);

    /** What was verified a moment ago can wait for another night. */
    private static final Duration REST = Duration.ofHours(6);

    /** By then what is overdue was verified, unless it is very much. */
    private static final Duration SOON = Duration.ofMinutes(30);

    private Night() {}

    /** Returns a time in the first night that begins some hours from now or later. */
    static Instant after(Instant now) {
        return after(now, ThreadLocalRandom.current().nextDouble());
    }

    /**
     * Returns when what is found now is told: at the end of the night, when everything is known
     * that it finds; by day, when a server checks what it was not there for, soon.
     */
    static Instant end(Instant now) {
        var end = now.atOffset(ZoneOffset.UTC).with(BEGIN.plus(LENGTH)).toInstant();
        boolean atNight = now.isBefore(end) && !now.isBefore(end.minus(LENGTH));
        return atNight ? end : now.plus(SOON);
    }

    /**
     * @param share of the night that is over then, from 0 to 1
     */
    static Instant after(Instant now, double share) {
        var earliest = now.plus(REST);
        var begin = earliest.atOffset(ZoneOffset.UTC).with(BEGIN).toInstant();
        var night = begin.isBefore(earliest) ? begin.plus(Duration.ofDays(1)) : begin;
        return night.plusMillis((long) (LENGTH.toMillis() * share));
    }
}
