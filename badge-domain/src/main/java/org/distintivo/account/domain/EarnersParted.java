package org.distintivo.account.domain;

import java.util.HashSet;
import java.util.Set;
import org.distintivo.platform.domain.DomainEvent;

/**
 * Tells that two people who were one by a merge are two again: what was each one's before is so
 * again, and what came meanwhile goes where it belongs. Both are locked, and the addresses are
 * back. Each feature puts its own rows back by the journal, in this order: results ({@link
 * #RESULTS}), which say to the others where they went; badges and all the rest ({@link #BADGES});
 * then both are worked out anew ({@link #EVALUATION}); then others look at what came of it ({@link
 * #AFTERWARDS}).
 *
 * @param kept id of the person who stayed
 * @param gone id of the person who is back
 * @param journal what was whose when they became one
 * @param leaving names of results that go back, or go, to the person who is back; results are added
 */
public record EarnersParted(long kept, long gone, MergeJournal journal, Set<String> leaving)
        implements DomainEvent {

    /** Priority of the observer that gives results to whom they belong. */
    public static final int RESULTS = 1_000;

    /** Priority of observers that give back badges and what leads to them. */
    public static final int BADGES = 2_000;

    /** Priority of the observer that works out what the results of each come to. */
    public static final int EVALUATION = 3_000;

    /** Priority of observers that look at what came of it. */
    public static final int AFTERWARDS = 4_000;

    /** Makes the news of two people of whom no result has been looked at yet. */
    public static EarnersParted of(long kept, long gone, MergeJournal journal) {
        return new EarnersParted(kept, gone, journal, new HashSet<>());
    }

    /** Notes that a result is the person's who is back. */
    public void leaves(String partner, String externalId) {
        leaving.add(partner + "\n" + externalId);
    }

    /** Returns whether a result is the person's who is back. */
    public boolean isLeaving(String partner, String externalId) {
        return leaving.contains(partner + "\n" + externalId);
    }
}
