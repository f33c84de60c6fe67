package org.distintivo.account.domain;

import org.distintivo.platform.domain.DomainEvent;

/**
 * Tells that two people are one: everything that is the one's becomes the other's, and then the one
 * is no more. Both are locked. Each feature with a table that names people moves its own rows, in
 * this order: results are settled ({@link #SETTLE}), badges move ({@link #BADGES}), then results
 * and all the rest.
 *
 * @param kept id of the person who stays
 * @param gone id of the person who goes
 */
public record EarnersMerged(long kept, long gone) implements DomainEvent {

    /** Priority of observers that bring both people up to date before anything moves. */
    public static final int SETTLE = 1_000;

    /** Priority of the observer that moves badges, of which each achievement keeps one. */
    public static final int BADGES = 2_000;

    /** Priority of the observer that moves results and works out what they come to together. */
    public static final int RESULTS = 3_000;

    /** Priority of observers that look at what came of it. */
    public static final int AFTERWARDS = 4_000;

    /** Returns how the record of what was done by hand names a person. */
    public static String subject(long earnerId) {
        return "earner:" + earnerId;
    }
}
