package org.distintivo.account.service;

import java.time.Duration;
import java.time.Instant;

/**
 * Shows that whoever is at the browser is the account's owner, and not somebody who found it open:
 * the sign-in is fresh, or the password is typed again.
 *
 * @param since the sign-in
 * @param password as typed, or null
 */
public record SignInProof(Instant since, String password) {

    /**
     * Returns whether the password need not be typed.
     *
     * @param fresh how long a sign-in is
     */
    boolean isFresh(Instant now, Duration fresh) {
        return now.isBefore(since.plus(fresh));
    }

    @Override
    public String toString() {
        return "SignInProof[…]";
    }
}
