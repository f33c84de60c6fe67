package org.distintivo.account.service;

/**
 * That who follows a mailed link is who signed up: the browser's key, or the password of the
 * sign-up. Without one of them, whoever signed up with somebody else's address would only have to
 * wait until its owner follows the link.
 *
 * @param key of {@link PendingSignUp}, or null
 * @param password as typed, or null
 */
public record Proof(String key, String password) {

    @Override
    public String toString() {
        return "Proof[…]";
    }
}
