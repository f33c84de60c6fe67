package org.distintivo.account.service;

import org.distintivo.platform.domain.SecretToken;

/**
 * What the page behind a mailed link shows.
 *
 * @param address whose link it is; whoever has the link reads that address's mail
 * @param keyHash of the browser that signed up
 */
public record MailedLinkView(String address, String keyHash, boolean confirmed, long accountId) {

    /** Returns whether this browser need not type the password to confirm. */
    public boolean isKnownBy(PendingSignUp pending) {
        return pending != null && SecretToken.of(pending.key()).hash().equals(keyHash);
    }

    public boolean isOf(long otherAccountId) {
        return accountId == otherAccountId;
    }

    /** Omits the address, because personal data stays out of logs. */
    @Override
    public String toString() {
        return "MailedLinkView[…]";
    }
}
