package org.distintivo.account.domain;

import java.util.List;
import org.distintivo.platform.domain.DomainEvent;

/**
 * Tells that a person's addresses are others now; notification writes to their owner, so that
 * nobody changes them unseen.
 *
 * @param address which one was added, removed or chosen
 * @param told the addresses to which it writes: the one for contact, and those that were proved
 *     before
 */
public record AddressesChanged(long accountId, Change change, String address, List<String> told)
        implements DomainEvent {

    /** The kinds of changes. */
    public enum Change {
        ADDED,
        REMOVED,
        CONTACT
    }

    public AddressesChanged {
        told = List.copyOf(told);
    }

    /** Omits the addresses, because personal data stays out of logs. */
    @Override
    public String toString() {
        return "AddressesChanged[" + accountId + " " + change + "]";
    }
}
