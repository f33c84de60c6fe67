package org.distintivo.account.domain;

import org.distintivo.platform.domain.DomainEvent;

/**
 * Tells that somebody wants to add an address to an account; notification mails a ticket to it.
 *
 * @param address the new one
 */
public record AddressProofRequested(long accountId, String address) implements DomainEvent {

    /** Omits the address, because personal data stays out of logs. */
    @Override
    public String toString() {
        return "AddressProofRequested[" + accountId + "]";
    }
}
