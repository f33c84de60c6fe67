package org.distintivo.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.distintivo.account.domain.Account;

/** What opens an account beside its password, where that has to end. */
@ApplicationScoped
class WaysIn {

    @Inject private KnownBrowserRepository browsers;
    @Inject private RecoveryCodeRepository recoveryCodes;
    @Inject private PasskeyRepository passkeys;
    @Inject private ExternalIdentityRepository identities;

    /**
     * Signs every browser out and forgets the codes that stand in for the app. With an account that
     * is set aside, passkeys and identities elsewhere go too.
     */
    void close(Account account) {
        browsers.removeAll(account.id());
        recoveryCodes.removeAll(account.id());
        if (account.isSetAside()) {
            passkeys.removeAll(account.id());
            identities.removeAll(account.id());
        }
    }
}
