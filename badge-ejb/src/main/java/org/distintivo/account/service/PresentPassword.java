package org.distintivo.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.distintivo.account.domain.Password;
import org.distintivo.account.domain.PasswordWrongException;
import org.distintivo.platform.service.RateLimit;

/** Asks the owner of an account for its present password; guessing at it is slowed down. */
@ApplicationScoped
class PresentPassword {

    private PasswordHash hashes;
    private RateLimit limits;

    PresentPassword() {} // for CDI

    @Inject
    PresentPassword(PasswordHash hashes, RateLimit limits) {
        this.hashes = hashes;
        this.limits = limits;
    }

    /**
     * Refuses whatever is not the account's password.
     *
     * @param typed null for none
     * @throws PasswordWrongException if it is another one
     * @throws org.distintivo.platform.domain.TooManyAttemptsException after too many of them
     */
    void require(AccountSnapshot account, String typed, String origin) {
        var here = account.id() + " " + origin;
        limits.spend(AccountRates.SIGN_IN_HERE, here);
        if (!Password.isPlausible(typed)
                || !hashes.verify(Password.normalize(typed), account.passwordHash())) {
            throw new PasswordWrongException();
        }
        limits.forgive(AccountRates.SIGN_IN_HERE, here);
    }
}
