package org.distintivo.account.service;

import java.util.Locale;
import java.util.Set;

/**
 * Who has just signed in.
 *
 * @param principal {@code earner:<id>}, or {@code staff:<account id>} for who has no badges here
 * @param roles what the person may do; nothing while the password must be changed first
 */
public record SignInView(
        long accountId,
        String principal,
        Set<String> roles,
        String name,
        Locale locale,
        boolean mustChangePassword) {

    public SignInView {
        roles = Set.copyOf(roles);
    }
}
