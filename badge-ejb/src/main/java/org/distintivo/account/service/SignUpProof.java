package org.distintivo.account.service;

/**
 * Proves that whoever follows a mailed link is who signed up: by the browser's key, the password of
 * the sign-up, or being signed in to the account. Without it, whoever signed up with somebody
 * else's address would only have to wait until its owner follows the link.
 *
 * @param key of {@link PendingSignUp}, or null
 * @param password as typed, or null
 * @param accountId of who is signed in there, or null
 */
public record SignUpProof(String key, String password, Long accountId) {

    /** Shows who signed up, of somebody who is not signed in. */
    public SignUpProof(String key, String password) {
        this(key, password, null);
    }

    @Override
    public String toString() {
        return "SignUpProof[…]";
    }
}
