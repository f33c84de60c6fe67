package org.distintivo.account.domain;

import org.distintivo.platform.domain.DomainEvent;

/**
 * Tells that somebody signed in wants to make another account part of this one; notification mails
 * a code to its address for contact.
 */
public record MergeCodeRequested(long accountId, String address) implements DomainEvent {

    /** Omits the address, because personal data stays out of logs. */
    @Override
    public String toString() {
        return "MergeCodeRequested[" + accountId + "]";
    }
}
