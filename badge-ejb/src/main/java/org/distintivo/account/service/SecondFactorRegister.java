package org.distintivo.account.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.distintivo.account.domain.Account;
import org.distintivo.account.domain.AppCodeWrongException;
import org.distintivo.account.domain.AuthenticatorApp;
import org.distintivo.account.domain.RecoveryCode;
import org.distintivo.account.domain.SignInWaysChanged;
import org.distintivo.account.domain.SignInWaysChanged.Change;
import org.distintivo.account.domain.TimedCode;
import org.distintivo.platform.domain.DomainEvent;

/**
 * The transactions behind {@link SecondFactorService}. Open to everybody, because who types a code
 * is not signed in yet; every change of an account waits for the one before it.
 */
@Stateless
@PermitAll
public class SecondFactorRegister {

    @Inject private AccountRepository accounts;
    @Inject private RecoveryCodeRepository recoveryCodes;
    @Inject private AppSecrets secrets;
    @Inject private OwnMailboxes mailboxes;
    @Inject private Event<DomainEvent> events;
    @Inject private Clock clock;

    /** Returns the account with this id. */
    public AccountSnapshot require(long accountId) {
        return AccountSnapshot.of(accounts.find(accountId).orElseThrow(AppCodeWrongException::new));
    }

    /** Returns since when an app's codes are asked for; empty when they are not. */
    public Optional<Instant> since(long accountId) {
        return accounts.find(accountId).flatMap(Account::app).map(AuthenticatorApp::since);
    }

    /** Returns how many recovery codes are still good. */
    public long countRecoveryCodes(long accountId) {
        return recoveryCodes.countGood(accountId);
    }

    /**
     * Takes a code of the app, or a recovery code in its place.
     *
     * @throws AppCodeWrongException if it is neither, or was taken before
     */
    public AccountSnapshot use(long accountId, String typed) {
        var account = lock(accountId);
        if (account.app().isEmpty()) {
            throw new AppCodeWrongException();
        }
        if (typed.codePoints().filter(Character::isLetterOrDigit).count() <= TimedCode.DIGITS) {
            secrets.use(account, typed, clock.instant());
        } else {
            recoveryCodes
                    .find(account, typed)
                    .orElseThrow(AppCodeWrongException::new)
                    .use(clock.instant());
            changed(account, Change.RECOVERY_CODE_USED);
        }
        return AccountSnapshot.of(account);
    }

    /**
     * Takes an app into use; an earlier one, and its recovery codes, are void.
     *
     * @return the recovery codes, which nobody can read again
     * @throws AppCodeWrongException if the typed code is not the app's
     */
    public List<String> add(long accountId, String secret, String typed) {
        var account = lock(accountId);
        account.secure(secrets.take(account, secret, typed, clock.instant()));
        var codes = RecoveryCode.random();
        recoveryCodes.replace(account, codes);
        changed(account, Change.APP_ADDED);
        return codes;
    }

    /** Asks for no codes any more. */
    public void remove(long accountId) {
        var account = accounts.lock(accountId);
        if (account.app().isPresent()) {
            account.secure(null);
            recoveryCodes.removeAll(accountId);
            changed(account, Change.APP_REMOVED);
        }
    }

    /** Nobody gets further into an account whose person became another one meanwhile. */
    private Account lock(long accountId) {
        var account = accounts.lock(accountId);
        if (account.isSetAside()) {
            throw new AppCodeWrongException();
        }
        return account;
    }

    private void changed(Account account, Change change) {
        events.fire(new SignInWaysChanged(account.id(), change, mailboxes.of(account)));
    }
}
