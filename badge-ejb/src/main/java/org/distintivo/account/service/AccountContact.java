package org.distintivo.account.service;

import java.util.Locale;

/**
 * Whom a mail about an account goes to.
 *
 * @param address in its original spelling
 */
public record AccountContact(String address, Locale locale, String name) {

    AccountContact(String address, SignInView owner) {
        this(address, owner.locale(), owner.name());
    }

    /** Omits the address, because personal data stays out of logs. */
    @Override
    public String toString() {
        return "AccountContact[…]";
    }
}
