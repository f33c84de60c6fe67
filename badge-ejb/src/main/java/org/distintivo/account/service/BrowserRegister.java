package org.distintivo.account.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.distintivo.account.domain.Account;
import org.distintivo.account.domain.KnownBrowser;
import org.distintivo.account.domain.SignInRefusedException;
import org.distintivo.platform.domain.SecretToken;

/**
 * Keeps in which browsers people are signed in, for all servers of the installation: a session of
 * one server is good as long as its row is there. Open to everybody, as signing in is.
 */
@Stateless
@PermitAll
public class BrowserRegister {

    /** More browsers than one person uses in a year; the one not used for longest makes room. */
    static final int MOST = 50;

    @Inject private KnownBrowserRepository browsers;
    @Inject private AccountRepository accounts;
    @Inject private BrowserUses uses;
    @Inject private Clock clock;

    /**
     * Notes that somebody has signed in. Whoever is about to set the account aside waits, and ends
     * this session too; or was faster.
     *
     * @param device what the browser kept of an earlier sign-in; null for nothing
     * @param userAgent what it says of itself; null for nothing
     * @throws SignInRefusedException if the account is set aside, or gone
     */
    public BegunSession begin(long accountId, String device, String userAgent) {
        var account = accounts.lockIfThere(accountId).orElseThrow(SignInRefusedException::new);
        var session = SecretToken.random();
        var next = SecretToken.random();
        var now = clock.instant();
        var known =
                Optional.ofNullable(device)
                        .flatMap(it -> browsers.lock(SecretToken.of(it), accountId));
        var browser = known.orElseGet(() -> new KnownBrowser(account, now));
        browser.begin(session, next, userAgent, now);
        if (known.isEmpty()) {
            makeRoom(accountId);
            browsers.add(browser);
        }
        return new BegunSession(session.value(), next.value());
    }

    /**
     * As {@link #begin(long, String, String)}, for somebody who may still do what was found out
     * before: a role may have been taken away meanwhile.
     */
    public BegunSession begin(SignInView who, String device, String userAgent) {
        var account =
                accounts.lockIfThere(who.accountId()).orElseThrow(SignInRefusedException::new);
        if (!AccountSnapshot.of(account).signIn().roles().containsAll(who.roles())) {
            throw new SignInRefusedException();
        }
        return begin(who.accountId(), device, userAgent);
    }

    private void makeRoom(long accountId) {
        var all = browsers.list(accountId);
        all.subList(Math.min(all.size(), MOST - 1), all.size())
                .forEach(it -> browsers.remove(it.id(), accountId));
    }

    /**
     * Returns whether nobody has ended a session meanwhile, and notes the hour of its use. Every
     * request of a person asks, so that no transaction is begun as long as the hour is noted.
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean isSignedIn(SignedIn who) {
        var session = SecretToken.of(who.session());
        var hour = KnownBrowser.hourOf(clock.instant());
        var used = browsers.findLastUse(session, who.accountId());
        if (used.filter(hour::isAfter).isPresent()) {
            uses.note(session, hour);
        }
        return used.isPresent();
    }

    /** Signs out; the browser is still known. */
    public void end(SignedIn who) {
        browsers.end(SecretToken.of(who.session()));
    }

    /**
     * Returns the address, masked, of an account that became part of another one and in which this
     * browser was signed in last; empty for any other.
     *
     * @param device as the browser shows it; null or any text
     */
    public Optional<String> findMerged(String device) {
        return Optional.ofNullable(device)
                .flatMap(this::findOwner)
                .flatMap(accounts::find)
                .filter(Account::isSetAside)
                .map(account -> MaskedAddress.of(account.address().original()));
    }

    /**
     * Returns whose browser it is; empty when nobody has signed in with it.
     *
     * @param device as the browser shows it; null or any text
     */
    public Optional<Long> findOwner(String device) {
        return browsers.findAccount(SecretToken.of(device == null ? "" : device));
    }
}
