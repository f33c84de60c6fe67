package org.distintivo.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.distintivo.account.domain.Password;
import org.distintivo.account.domain.PasswordWrongException;

/**
 * Lets whoever knows the present password choose another one. Like {@link AccountService} it hashes
 * outside of the transactions and is no EJB.
 */
@ApplicationScoped
public class PasswordService {

    @Inject private AccountRegister register;
    @Inject private PasswordHash hashes;
    @Inject private RateLimit limits;

    /**
     * Open to everybody, because who must change a password first is not signed in yet; the present
     * password is what shows who it is.
     *
     * @param accountId of the browser's session
     */
    public SignInView change(long accountId, String present, String chosen, String origin) {
        limits.spend(RateRule.SIGN_IN_HERE, accountId + " " + origin);
        var account = register.find(accountId).orElseThrow(PasswordWrongException::new);
        if (!Password.isPlausible(present)
                || !hashes.verify(Password.normalize(present), account.passwordHash())) {
            throw new PasswordWrongException();
        }
        var name = account.signIn().name();
        var password = Password.require(chosen, account.address(), name);
        limits.forgive(RateRule.SIGN_IN_HERE, accountId + " " + origin);
        return register.changePassword(accountId, hashes.hash(password)).signIn();
    }

    /** Whether a session that began then may go on: another password ends all of them. */
    public boolean isStillSignedIn(long accountId, Instant since) {
        return register.findPasswordChange(accountId)
                .filter(changed -> !changed.isAfter(since))
                .isPresent();
    }
}
