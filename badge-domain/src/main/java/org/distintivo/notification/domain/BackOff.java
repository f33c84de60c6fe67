package org.distintivo.notification.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;

/**
 * Computes when to try again: each wait is twice the one before, up to a longest one, and a fifth
 * shorter or longer by chance, so that a thousand mails do not come back in the same second.
 */
public record BackOff(Duration first, Duration longest) {

    /** The server is back as soon as it is back: look often. */
    static final BackOff FOR_SERVER = new BackOff(Duration.ofSeconds(5), Duration.ofMinutes(2));

    /** The server asked for patience with one mail: greylisting, a full mailbox. */
    static final BackOff FOR_MAIL = new BackOff(Duration.ofSeconds(30), Duration.ofHours(2));

    private static final double SPREAD = 0.2;
    private static final int MAX_DOUBLINGS = 30;

    /**
     * Returns the time of the next attempt.
     *
     * @param attempts how many have been made, at least 1
     */
    public Instant next(int attempts, Instant now, RandomGenerator chance) {
        var doublings = Math.min(Math.max(attempts, 1) - 1, MAX_DOUBLINGS);
        var wait = Math.min(first.toMillis() * (double) (1L << doublings), longest.toMillis());
        var factor = 1 - SPREAD + 2 * SPREAD * chance.nextDouble();
        return now.plusMillis(Math.round(wait * factor));
    }
}
