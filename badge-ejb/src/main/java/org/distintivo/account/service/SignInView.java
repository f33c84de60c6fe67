package org.distintivo.account.service;

import java.util.Locale;
import java.util.Set;

/**
 * The account that has just signed in.
 *
 * @param principal {@code earner:<id>}, or {@code staff:<account id>} for who has no badges here
 * @param device by what the browser is known again, see {@link KnownDevice}
 * @param roles what the person may do; nothing while the password must be changed first
 */
public record SignInView(
        long accountId,
        String principal,
        String device,
        Set<String> roles,
        String name,
        Locale locale,
        boolean mustChangePassword) {

    public SignInView {
        roles = Set.copyOf(roles);
    }
}
