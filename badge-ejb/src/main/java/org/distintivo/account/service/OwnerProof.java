package org.distintivo.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.distintivo.platform.service.Settings;

/**
 * Asks whoever changes how an account is reached or signed in to for a proof of being its owner:
 * the sign-in is fresh, or the password is typed again.
 */
@ApplicationScoped
class OwnerProof {

    private static final int FRESH_MINUTES = 10;
    private static final int MINUTES_OF_DAY = 1_440;

    @Inject private PresentPassword presentPassword;
    @Inject private Settings settings;
    @Inject private Clock clock;

    /** Returns whether the sign-in is so long ago that the password has to be typed. */
    boolean isPasswordNeeded(SignInProof proof) {
        var minutes =
                settings.number("BADGE_FRESH_SIGN_IN_MINUTES", FRESH_MINUTES, 0, MINUTES_OF_DAY);
        return !proof.isFresh(clock.instant(), Duration.ofMinutes(minutes));
    }

    /**
     * Refuses whoever shows neither.
     *
     * @throws org.distintivo.account.domain.PasswordWrongException if the sign-in is old and the
     *     password is not the account's
     */
    void require(AccountSnapshot account, SignInProof proof, String origin) {
        if (isPasswordNeeded(proof)) {
            presentPassword.require(account, proof.password(), origin);
        }
    }
}
