package org.distintivo.account.service;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.distintivo.account.domain.Account;
import org.distintivo.account.domain.EarnersMerged;

/**
 * Decides what becomes of the ways into the account of somebody who is another person from now on:
 * every browser is signed out and forgotten, every passkey is removed, and so is the app with its
 * recovery codes. None of them moves to the other account, whose owner never chose it.
 */
@ApplicationScoped
class MergedSignIns {

    @Inject private KnownBrowserRepository browsers;
    @Inject private PasskeyRepository passkeys;
    @Inject private RecoveryCodeRepository recoveryCodes;
    @Inject private ExternalIdentityRepository identities;
    @Inject private AccountRepository accounts;

    void earnersMerged(@Observes @Priority(EarnersMerged.SETTLE) EarnersMerged news) {
        accounts.findByEarner(news.gone()).ifPresent(this::close);
    }

    private void close(Account account) {
        browsers.removeAll(account.id());
        passkeys.removeAll(account.id());
        recoveryCodes.removeAll(account.id());
        identities.removeAll(account.id());
        account.secure(null);
    }
}
