package org.distintivo.account.service;

/**
 * What comes back from an identity provider in an address, of which nothing is believed yet.
 *
 * @param issuer who answers (RFC 9207), or null
 */
public record IdentityAnswer(String state, String code, String issuer) {

    /** Returns whether it says to come from somebody else. */
    boolean isFromAnother(String expected) {
        return issuer != null && !issuer.equals(expected);
    }

    /** Omits everything, because secrets stay out of logs. */
    @Override
    public String toString() {
        return "IdentityAnswer[…]";
    }
}
