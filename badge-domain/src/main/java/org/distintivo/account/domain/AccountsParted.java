package org.distintivo.account.domain;

import java.util.List;
import java.util.Optional;
import org.distintivo.platform.domain.DomainEvent;

/**
 * Tells that a merge was undone; notification writes to the mailboxes of one of the two.
 *
 * @param accountId null where that person has not signed up
 * @param told the addresses to which it writes
 */
public record AccountsParted(long earnerId, Long accountId, List<String> told)
        implements DomainEvent {

    public AccountsParted {
        told = List.copyOf(told);
    }

    @Override
    public Optional<String> subject() {
        return Optional.of(EarnersMerged.subject(earnerId));
    }

    /** Omits the addresses, because personal data stays out of logs. */
    @Override
    public String toString() {
        return "AccountsParted[" + earnerId + "]";
    }
}
