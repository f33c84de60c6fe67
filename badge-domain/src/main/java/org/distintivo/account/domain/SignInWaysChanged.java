package org.distintivo.account.domain;

import java.util.List;
import java.util.Optional;
import org.distintivo.platform.domain.DomainEvent;

/**
 * Tells that an account can be signed in to in another way now, or in one less; notification writes
 * to its owner, so that nobody changes that unseen.
 *
 * @param told the addresses to which it writes
 */
public record SignInWaysChanged(long accountId, Change change, List<String> told)
        implements DomainEvent {

    /** The kinds of changes. */
    public enum Change {
        PASSKEY_ADDED,
        PASSKEY_REMOVED,
        APP_ADDED,
        APP_REMOVED,
        /** One of the codes that stand in for the app. */
        RECOVERY_CODE_USED,
        /** Of an identity provider. */
        IDENTITY_LINKED,
        IDENTITY_UNLINKED
    }

    public SignInWaysChanged {
        told = List.copyOf(told);
    }

    @Override
    public Optional<String> subject() {
        return Optional.of("account:" + accountId);
    }

    /** Omits the addresses, because personal data stays out of logs. */
    @Override
    public String toString() {
        return "SignInWaysChanged[" + accountId + " " + change + "]";
    }
}
