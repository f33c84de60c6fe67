package org.distintivo.foreign.service;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Chooses when a badge is verified again: in the coming night, at any time of some hours, so that
 * neither this server nor the issuers' have all of them at once.
 */
final class Night {

    /** In UTC. */
    static final LocalTime BEGIN = LocalTime.of(1, 0);

    static final Duration LENGTH = Duration.ofHours(5);

    /** What was verified a moment ago can wait for another night. */
    private static final Duration REST = Duration.ofHours(6);

    private Night() {}

    /** Returns a time in the first night that begins some hours from now or later. */
    static Instant after(Instant now) {
        return after(now, ThreadLocalRandom.current().nextDouble());
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
