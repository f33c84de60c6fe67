package org.distintivo.account.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.distintivo.platform.domain.DomainEvent;

/**
 * Tells that two people were made one by a merge that can be undone; notification writes to all
 * their mailboxes, so that nobody does it unseen.
 *
 * @param accountId of who stays; null where nobody has signed up
 * @param told the addresses to which it writes
 */
public record AccountsMerged(long earnerId, Long accountId, Instant undoUntil, List<String> told)
        implements DomainEvent {

    public AccountsMerged {
        told = List.copyOf(told);
    }

    @Override
    public Optional<String> subject() {
        return Optional.of(EarnersMerged.subject(earnerId));
    }

    /** Omits the addresses, because personal data stays out of logs. */
    @Override
    public String toString() {
        return "AccountsMerged[" + earnerId + "]";
    }
}
