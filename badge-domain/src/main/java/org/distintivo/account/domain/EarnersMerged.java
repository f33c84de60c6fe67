package org.distintivo.account.domain;

import java.util.Objects;
import org.distintivo.platform.domain.DomainEvent;

/**
 * Tells that two people are one: everything that is the one's becomes the other's, and the one is
 * only another name of the other from then on. Both are locked. Each feature with a table that
 * names people notes in the journal what it needs to undo this, and moves its own rows, in this
 * order: results are settled ({@link #SETTLE}), badges move ({@link #BADGES}), then results and all
 * the rest. {@link EarnersParted} is the way back; each feature that observes one observes both.
 *
 * @param kept id of the person who stays
 * @param gone id of the person who goes
 * @param between whom, as an owner's settings reach what an unclaimed person had
 * @param journal takes notes of what was whose
 */
public record EarnersMerged(long kept, long gone, Between between, MergeJournal journal)
        implements DomainEvent {

    /** Priority of observers that bring both people up to date before anything moves. */
    public static final int SETTLE = 1_000;

    /** Priority of the observer that moves badges, of which each achievement keeps one. */
    public static final int BADGES = 2_000;

    /** Priority of the observer that moves results and works out what they come to together. */
    public static final int RESULTS = 3_000;

    /** Priority of observers that look at what came of it. */
    public static final int AFTERWARDS = 4_000;

    /** Between whom. */
    public enum Between {
        /** Somebody has proved an address under which an unknown person had results. */
        OWNER_AND_UNCLAIMED,
        /** Two people of any kind, by a merge that can be undone. */
        PEOPLE
    }

    public EarnersMerged {
        Objects.requireNonNull(between, "between");
        Objects.requireNonNull(journal, "journal");
    }

    /** Returns how the record of what was done by hand names a person. */
    public static String subject(long earnerId) {
        return "earner:" + earnerId;
    }
}
