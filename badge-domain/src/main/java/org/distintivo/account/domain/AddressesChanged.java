package org.distintivo.account.domain;

import java.util.List;
import java.util.Optional;
import org.distintivo.platform.domain.DomainEvent;

/**
 * Tells that a person's addresses are others now; notification writes to their owner, so that
 * nobody changes them unseen.
 *
 * @param address which one was added, removed or chosen
 * @param told the addresses to which it writes: the one for contact, and those that were proved
 *     before
 */
public record AddressesChanged(
        long accountId, long earnerId, Change change, String address, List<String> told)
        implements DomainEvent {

    /** The kinds of changes. */
    public enum Change {
        ADDED("AddressAdded"),
        REMOVED("AddressRemoved"),
        CONTACT("ContactChanged");

        private final String action;

        Change(String action) {
            this.action = action;
        }
    }

    public AddressesChanged {
        told = List.copyOf(told);
    }

    /** Whoever changes them, it is recorded; which address it was is not. */
    @Override
    public Optional<String> subject() {
        return Optional.of(EarnersMerged.subject(earnerId));
    }

    @Override
    public String action() {
        return change.action;
    }

    /** The owner, who may have followed the mailed link without a sign-in. */
    @Override
    public Optional<String> ownActor() {
        return subject();
    }

    /** Omits the addresses, because personal data stays out of logs. */
    @Override
    public String toString() {
        return "AddressesChanged[" + accountId + " " + change + "]";
    }
}
