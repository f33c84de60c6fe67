package org.distintivo.account.portal;

import java.util.Optional;

/** Who opens a mailed link: somebody signed in to its account, to another one, or to none. */
public enum LinkReader {
    NOBODY,
    OWNER,
    OTHER;

    /**
     * @param account of the link; empty when the link is not known
     * @param signedIn the account to which the browser is signed in
     */
    static LinkReader of(Optional<Long> account, Optional<Long> signedIn) {
        if (account.isEmpty() || signedIn.isEmpty()) {
            return NOBODY;
        }
        return account.equals(signedIn) ? OWNER : OTHER;
    }
}
