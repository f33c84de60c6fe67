package org.distintivo.account.domain;

import org.distintivo.platform.domain.DomainEvent;

/**
 * Tells that somebody wants to sign in with a code; notification mails it.
 *
 * @param address the one of the account's to which it goes
 */
public record SignInCodeRequested(long accountId, String address) implements DomainEvent {

    /** Omits the address, because personal data stays out of logs. */
    @Override
    public String toString() {
        return "SignInCodeRequested[" + accountId + "]";
    }
}
