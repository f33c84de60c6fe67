package org.distintivo.account.service;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;

/**
 * Who signed in, as the browser session remembers it under {@link #ATTRIBUTE}.
 *
 * @param principal {@code earner:<id>} or {@code staff:<account id>}
 * @param roles what the person may do
 * @param since the sign-in, or when the password was typed last
 * @param session by which {@link BrowserRegister} knows that nobody has ended it
 */
public record SignedIn(
        long accountId, String principal, Set<String> roles, Instant since, String session)
        implements Serializable {

    /** Name of the session attribute. */
    public static final String ATTRIBUTE = "org.distintivo.signedIn";

    public SignedIn {
        roles = Set.copyOf(roles);
    }

    /** Returns the same, of somebody who has just shown again to be there. */
    public SignedIn renewed(Instant now) {
        return new SignedIn(accountId, principal, roles, now, session);
    }

    /** Omits the session, because secrets stay out of logs. */
    @Override
    public String toString() {
        return "SignedIn[" + principal + "]";
    }
}
