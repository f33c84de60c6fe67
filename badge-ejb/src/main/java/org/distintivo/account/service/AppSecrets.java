package org.distintivo.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.logging.Logger;
import org.distintivo.account.domain.Account;
import org.distintivo.account.domain.AppCodeWrongException;
import org.distintivo.account.domain.AuthenticatorApp;
import org.distintivo.platform.service.SecretCipher;

/** Seals the secrets of authenticator apps, each for the account it belongs to. */
@ApplicationScoped
class AppSecrets {

    private static final Logger LOG = Logger.getLogger(AppSecrets.class.getName());

    @Inject private SecretCipher cipher;

    /** Takes an app into use for an account. */
    AuthenticatorApp take(Account account, String secret, String typed, Instant now) {
        return new AuthenticatorApp(secret, cipher.seal(secret, place(account)), typed, now);
    }

    /**
     * Takes a code of an account's app.
     *
     * @throws AppCodeWrongException if it is not the app's, or the secret cannot be opened
     */
    void use(Account account, String typed, Instant now) {
        var app = account.app().orElseThrow(AppCodeWrongException::new);
        var secret = cipher.open(app.sealedSecret(), place(account));
        if (secret.isEmpty()) {
            LOG.severe(
                    "DIST0212E a second factor cannot be checked: its secret was sealed with another"
                            + " BADGE_KEYSTORE_PASSWORD");
            throw new AppCodeWrongException();
        }
        app.use(secret.get(), typed, now);
        seal(account);
    }

    /** Seals what an earlier version has left open. */
    void seal(Account account) {
        account.app()
                .filter(app -> !cipher.isSealed(app.sealedSecret()))
                .ifPresent(
                        app -> app.keepSecretAs(cipher.seal(app.sealedSecret(), place(account))));
    }

    private static String place(Account account) {
        return "account.app_secret " + account.id();
    }
}
