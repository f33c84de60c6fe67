package org.distintivo.account.service;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;

/**
 * Who signed in, as the browser session remembers it under {@link #ATTRIBUTE}.
 *
 * @param principal {@code earner:<id>} or {@code staff:<account id>}
 * @param roles what the person may do
 * @param since the sign-in; another password chosen after it ends the session
 */
public record SignedIn(long accountId, String principal, Set<String> roles, Instant since)
        implements Serializable {

    /** Name of the session attribute. */
    public static final String ATTRIBUTE = "org.distintivo.signedIn";

    public SignedIn {
        roles = Set.copyOf(roles);
    }
}
