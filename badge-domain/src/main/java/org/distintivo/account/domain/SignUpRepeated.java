package org.distintivo.account.domain;

import org.distintivo.platform.domain.DomainEvent;

/**
 * Tells that somebody signed up with an address that signs in already; notification tells its
 * owner.
 *
 * @param address the one that was typed
 */
public record SignUpRepeated(long accountId, String address) implements DomainEvent {

    /** Omits the address, because personal data stays out of logs. */
    @Override
    public String toString() {
        return "SignUpRepeated[" + accountId + "]";
    }
}
