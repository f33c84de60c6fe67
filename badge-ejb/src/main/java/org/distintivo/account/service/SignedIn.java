package org.distintivo.account.service;

import java.io.Serializable;
import java.util.Set;

/**
 * Who signed in, as the browser session remembers it under {@link #ATTRIBUTE}.
 *
 * @param principal {@code earner:<id>} or {@code staff:<account id>}
 * @param roles what the person may do
 */
public record SignedIn(String principal, Set<String> roles) implements Serializable {

    /** Name of the session attribute. */
    public static final String ATTRIBUTE = "org.distintivo.signedIn";

    public SignedIn {
        roles = Set.copyOf(roles);
    }
}
