package org.distintivo.badge.service;

import java.time.Instant;
import java.util.List;
import org.distintivo.issuing.service.EditionView;

/**
 * What happened to a badge beyond what {@link BadgeView} tells.
 *
 * @param claimedAt when its holder signed up; null before
 * @param turns by the program, the oldest first
 * @param editions of its credential after the first one, the newest first
 */
public record BadgeHistory(Instant claimedAt, List<Turn> turns, List<EditionView> editions) {

    /** The ways in which a program turns what an accepted badge is worth. */
    public enum Kind {
        SUSPENDED,
        REINSTATED,
        REVOKED
    }

    /** One of them, and never who did it. */
    public record Turn(Kind kind, Instant at) {}

    /** Returns whether the last turn was of that kind. */
    public boolean endsWith(Kind kind) {
        return !turns.isEmpty() && turns.get(turns.size() - 1).kind() == kind;
    }
}
