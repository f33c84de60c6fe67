package org.distintivo.account.domain;

import org.distintivo.platform.domain.DomainEvent;

/**
 * Tells that somebody wants to choose another password; notification mails a ticket.
 *
 * @param address the one of the account's to which it goes
 */
public record PasswordResetRequested(long accountId, String address) implements DomainEvent {

    /** Omits the address, because personal data stays out of logs. */
    @Override
    public String toString() {
        return "PasswordResetRequested[" + accountId + "]";
    }
}
