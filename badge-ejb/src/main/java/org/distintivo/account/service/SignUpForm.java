package org.distintivo.account.service;

import java.util.Locale;

/**
 * What somebody typed when signing up.
 *
 * @param consent yes to the privacy notice as it is now
 */
public record SignUpForm(
        String address, String name, Locale locale, String password, boolean consent) {

    @Override
    public String toString() {
        return "SignUpForm[…]";
    }
}
