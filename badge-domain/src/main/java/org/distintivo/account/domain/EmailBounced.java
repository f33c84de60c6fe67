package org.distintivo.account.domain;

import org.distintivo.platform.domain.DomainEvent;

/**
 * Tells that the mail server knows no such mailbox.
 *
 * @param address as it was given to the mail server
 */
public record EmailBounced(String address) implements DomainEvent {

    /** Omits the address, because personal data stays out of logs. */
    @Override
    public String toString() {
        return "EmailBounced[…]";
    }
}
