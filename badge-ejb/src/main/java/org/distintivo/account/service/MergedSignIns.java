package org.distintivo.account.service;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import org.distintivo.account.domain.Account;
import org.distintivo.account.domain.EarnersMerged;

/**
 * Decides what becomes of the ways into the account of somebody who is another person from now on:
 * every browser is signed out; passkeys, the app with its recovery codes, identities elsewhere and
 * known browsers stay where they are and open nothing as long as the account is set aside. None of
 * them moves to the other account, whose owner never chose it. Undoing the merge lets them open
 * their own account again; once it cannot be undone, all that could open one is removed.
 */
@ApplicationScoped
class MergedSignIns {

    @Inject private KnownBrowserRepository browsers;
    @Inject private PasskeyRepository passkeys;
    @Inject private RecoveryCodeRepository recoveryCodes;
    @Inject private ExternalIdentityRepository identities;
    @Inject private AccountRepository accounts;
    @Inject private MergeRepository merges;

    void earnersMerged(@Observes @Priority(EarnersMerged.SETTLE) EarnersMerged news) {
        accounts.findByEarner(news.gone()).map(Account::id).ifPresent(browsers::endAll);
    }

    /**
     * Removes what can no longer come back.
     *
     * @return of how many accounts
     */
    int forget(Instant now, int most) {
        var gone = merges.listAccountsGoneForGood(now, most);
        gone.forEach(this::forget);
        return gone.size();
    }

    /**
     * Browsers stay known for as long as they are, to tell on the way in where the account went.
     */
    private void forget(Account account) {
        passkeys.removeAll(account.id());
        recoveryCodes.removeAll(account.id());
        identities.removeAll(account.id());
        account.secure(null);
    }
}
