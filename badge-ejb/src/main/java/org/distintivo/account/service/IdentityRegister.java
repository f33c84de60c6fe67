package org.distintivo.account.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.distintivo.account.domain.Account;
import org.distintivo.account.domain.ExternalIdentity;
import org.distintivo.account.domain.IdentityRefusedException;
import org.distintivo.account.domain.SignInWaysChanged;
import org.distintivo.account.domain.SignInWaysChanged.Change;
import org.distintivo.platform.domain.DomainEvent;

/** The transactions behind {@link IdentityService}, open to everybody as signing in is. */
@Stateless
@PermitAll
public class IdentityRegister {

    @Inject private ExternalIdentityRepository identities;
    @Inject private AccountRepository accounts;
    @Inject private OwnMailboxes mailboxes;
    @Inject private Event<DomainEvent> events;
    @Inject private Clock clock;

    /** Returns the account that an identity opens. */
    public Optional<AccountSnapshot> find(String issuer, String subject) {
        return identities
                .find(issuer, subject)
                .filter(ExternalIdentity::isOpening)
                .map(it -> AccountSnapshot.of(it.account()));
    }

    /** Returns the account with this id. */
    public AccountSnapshot require(long accountId) {
        return AccountSnapshot.of(
                accounts.find(accountId).orElseThrow(IdentityRefusedException::unfit));
    }

    /** Returns since when an account is linked; empty when it is not. */
    public Optional<Instant> since(long accountId, String issuer) {
        return identities.find(accountId, issuer).map(ExternalIdentity::linkedAt);
    }

    /**
     * Links an identity to an account; doing it twice is harmless. One that waits with an account
     * that is set aside waits no more: its owner has shown it here.
     *
     * @throws IdentityRefusedException if either is linked otherwise
     */
    public void link(long accountId, String issuer, String subject) {
        var account = accounts.lock(accountId);
        var known = identities.find(issuer, subject);
        if (known.filter(it -> it.account().id() == accountId).isPresent()) {
            return;
        }
        if (known.filter(ExternalIdentity::isOpening).isPresent()
                || identities.find(accountId, issuer).isPresent()) {
            throw IdentityRefusedException.taken();
        }
        known.ifPresent(identities::remove);
        identities.add(new ExternalIdentity(account, issuer, subject, clock.instant()));
        changed(account, Change.IDENTITY_LINKED);
    }

    /** Ends that; whoever has signed in with it signs in with what is left. */
    public void unlink(long accountId, String issuer) {
        var account = accounts.lock(accountId);
        var linked = identities.find(accountId, issuer);
        if (linked.isPresent()) {
            identities.remove(linked.get());
            changed(account, Change.IDENTITY_UNLINKED);
        }
    }

    private void changed(Account account, Change change) {
        events.fire(new SignInWaysChanged(account.id(), change, mailboxes.of(account)));
    }
}
