package org.distintivo.account.domain;

import java.util.List;
import org.distintivo.platform.domain.DomainEvent;

/**
 * Tells that an account's password was changed; notification writes to its owner.
 *
 * @param told the addresses to which it writes
 */
public record PasswordChanged(long accountId, List<String> told) implements DomainEvent {

    public PasswordChanged {
        told = List.copyOf(told);
    }

    /** Omits the addresses, because personal data stays out of logs. */
    @Override
    public String toString() {
        return "PasswordChanged[" + accountId + "]";
    }
}
