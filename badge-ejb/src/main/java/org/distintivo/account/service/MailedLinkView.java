package org.distintivo.account.service;

import org.distintivo.platform.domain.SecretToken;

/**
 * What the page behind a mailed link shows.
 *
 * @param address whose link it is; whoever has the link reads that address's mail
 * @param keyHash of the browser that signed up
 */
public record MailedLinkView(String address, String keyHash, boolean confirmed) {

    /** Whether this browser need not type the password to confirm. */
    public boolean isKnownBy(PendingSignUp pending) {
        return pending != null && SecretToken.of(pending.key()).hash().equals(keyHash);
    }

    /** Personal data stays out of logs. */
    @Override
    public String toString() {
        return "MailedLinkView[…]";
    }
}
