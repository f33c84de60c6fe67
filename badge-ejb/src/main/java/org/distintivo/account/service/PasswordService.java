package org.distintivo.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.distintivo.account.domain.Password;
import org.distintivo.account.domain.PasswordRefusedException;
import org.distintivo.account.domain.PasswordWrongException;

/**
 * Changes the password of whoever knows the present one. Like {@link AccountService} it hashes
 * outside of the transactions and is no EJB.
 */
@ApplicationScoped
public class PasswordService {

    @Inject private AccountRegister register;
    @Inject private PasswordHash hashes;
    @Inject private PasswordPolicy policy;
    @Inject private PresentPassword presentPassword;

    /**
     * Changes the password. Open to everybody, because whoever must change it is not signed in yet;
     * the present password identifies the person.
     *
     * @param accountId of the browser's session
     * @throws org.distintivo.account.domain.PasswordWrongException if the present one is typed
     *     wrongly
     * @throws PasswordRefusedException if it is easily guessed, or the present one
     */
    public SignInView change(long accountId, String present, ChosenPassword chosen, String origin) {
        var account = register.find(accountId).orElseThrow(PasswordWrongException::new);
        presentPassword.require(account, present, origin);
        if (Password.normalize(present).equals(Password.normalize(chosen.text()))) {
            throw PasswordRefusedException.unchanged();
        }
        var name = account.signIn().name();
        var password = policy.require(chosen.text(), account.address(), name);
        return register.changePassword(accountId, hashes.hash(password), chosen.language())
                .signIn();
    }
}
