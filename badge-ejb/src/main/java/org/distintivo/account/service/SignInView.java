package org.distintivo.account.service;

import java.util.Locale;
import java.util.Set;

/**
 * The account that has just signed in.
 *
 * @param principal {@code earner:<id>}, or {@code staff:<account id>} for who has no badges here,
 *     or {@code employer:<account id>}
 * @param codeNeeded whether an app's code is asked for beside the password
 * @param roles what the person may do; nothing while the password must be changed first
 */
public record SignInView(
        long accountId,
        String principal,
        Set<String> roles,
        String name,
        Locale locale,
        boolean mustChangePassword,
        boolean codeNeeded) {

    public SignInView {
        roles = Set.copyOf(roles);
    }
}
