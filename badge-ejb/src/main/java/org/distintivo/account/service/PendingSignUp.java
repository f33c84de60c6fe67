package org.distintivo.account.service;

import java.io.Serializable;

/**
 * What the browser session remembers between signing up and confirming. It looks the same whether
 * or not the address had an account before.
 *
 * @param address as it was typed
 * @param key shows that it is the same browser that signed up
 */
public record PendingSignUp(String address, String key) implements Serializable {

    /** Name of the session attribute. */
    public static final String ATTRIBUTE = "org.distintivo.pendingSignUp";

    @Override
    public String toString() {
        return "PendingSignUp[…]";
    }
}
