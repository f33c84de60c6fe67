package org.distintivo.account.domain;

import org.distintivo.platform.domain.DomainEvent;

/**
 * The mail server says that there is no such mailbox. Fired by whoever sends mail.
 *
 * @param address as it was given to the mail server
 */
public record EmailBounced(String address) implements DomainEvent {

    /** Personal data stays out of logs. */
    @Override
    public String toString() {
        return "EmailBounced[…]";
    }
}
