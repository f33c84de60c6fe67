package org.distintivo.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.distintivo.account.domain.AppCodeWrongException;
import org.distintivo.account.domain.Base32;
import org.distintivo.account.domain.SecondFactorRequiredException;
import org.distintivo.platform.service.RateLimit;
import org.distintivo.platform.service.Settings;

/**
 * Asks staff for a code of an app beside the password, and lets them set that up. Whoever calls
 * knows from the browser's session which account it is about: the one that is signed in, or the one
 * whose password or mailed code was good just now.
 */
@ApplicationScoped
public class SecondFactorService {

    private static final int SECRET_BYTES = 20; // RFC 4226 §4: 160 bits

    @Inject private SecondFactorRegister register;
    @Inject private OwnerProof owners;
    @Inject private RateLimit limits;
    @Inject private Settings settings;

    private final SecureRandom random = new SecureRandom();

    /** Returns whether the program has the console opened with a second factor only. */
    public boolean isRequiredOfStaff() {
        return settings.staffSecondFactor();
    }

    /**
     * Takes a code of the app, or a recovery code in its place.
     *
     * @throws AppCodeWrongException if it is neither, or was taken before
     * @throws org.distintivo.platform.domain.TooManyAttemptsException after too many of them
     */
    public SignInView use(long accountId, String typed) {
        limits.spend(AccountRates.SECOND_FACTOR, String.valueOf(accountId));
        var who = register.use(accountId, Objects.requireNonNullElse(typed, "")).signIn();
        limits.forgive(AccountRates.SECOND_FACTOR, String.valueOf(accountId));
        return who;
    }

    /**
     * Makes the secret of an app that is to be set up, which the session keeps until a code of it
     * is typed.
     */
    public String newSecret() {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return Base32.write(bytes);
    }

    /**
     * Returns how an account is told to an app.
     *
     * @param program whose account it is, in the app's list
     */
    public AppInvitation invitation(long accountId, String secret, String program) {
        return AppInvitation.of(program, register.require(accountId).address().original(), secret);
    }

    /**
     * Takes an app into use.
     *
     * @return recovery codes, to be shown once
     * @throws AppCodeWrongException if the code is not the app's
     */
    public List<String> add(long accountId, String secret, String typed) {
        limits.spend(AccountRates.SECOND_FACTOR, String.valueOf(accountId));
        return register.add(accountId, secret, Objects.requireNonNullElse(typed, ""));
    }

    /** Returns whether the password has to be typed before anything is changed. */
    public boolean isPasswordNeeded(SignInProof proof) {
        return owners.isPasswordNeeded(proof);
    }

    /** Lets the owner of the account change something, and nobody who found the browser open. */
    public void requireOwner(long accountId, SignInProof proof, String origin) {
        owners.require(register.require(accountId), proof, origin);
    }

    /**
     * Asks for no codes any more.
     *
     * @throws SecondFactorRequiredException if the program wants them
     */
    public void remove(long accountId, SignInProof proof, String origin) {
        if (isRequiredOfStaff()) {
            throw new SecondFactorRequiredException();
        }
        requireOwner(accountId, proof, origin);
        register.remove(accountId);
    }

    /** Returns the account as it signs in, once everything was shown that has to be. */
    public SignInView signIn(long accountId) {
        return register.require(accountId).signIn();
    }

    /** Returns since when codes are asked for; empty when they are not. */
    public Optional<Instant> since(long accountId) {
        return register.since(accountId);
    }

    /** Returns how many recovery codes are still good. */
    public long countRecoveryCodes(long accountId) {
        return register.countRecoveryCodes(accountId);
    }
}
