package org.distintivo.account.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.distintivo.account.domain.Account;
import org.distintivo.account.domain.Passkey;
import org.distintivo.account.domain.PasskeyKey;
import org.distintivo.account.domain.PasskeyRefusedException;
import org.distintivo.account.domain.PasskeyUnknownException;
import org.distintivo.account.domain.SignInWaysChanged;
import org.distintivo.account.domain.SignInWaysChanged.Change;
import org.distintivo.platform.domain.DomainEvent;
import org.distintivo.platform.domain.Roles;

/** The transactions behind {@link PasskeyService}. */
@Stateless
@RolesAllowed({Roles.EARNER, Roles.MANAGER, Roles.EMPLOYER})
public class PasskeyRegister {

    @Inject private PasskeyRepository passkeys;
    @Inject private AccountRepository accounts;
    @Inject private CurrentAccount current;
    @Inject private OwnMailboxes mailboxes;
    @Inject private Event<DomainEvent> events;
    @Inject private Clock clock;

    /** Returns the account of whoever is signed in. */
    public AccountSnapshot account() {
        return AccountSnapshot.of(current.require());
    }

    /** Returns the passkeys of whoever is signed in, the oldest first. */
    public List<PasskeyView> list() {
        return passkeys.list(current.require().id()).stream().map(PasskeyView::of).toList();
    }

    /** Returns by which ids browsers know them. */
    public List<String> credentialIds() {
        return passkeys.list(current.require().id()).stream()
                .map(it -> it.key().credentialId())
                .toList();
    }

    /**
     * Adds a passkey to the account of whoever is signed in.
     *
     * @throws PasskeyRefusedException if it is there already, or one too many
     */
    public void add(PasskeyKey key, String name) {
        var account = accounts.lock(current.require().id());
        if (passkeys.find(key.credentialId()).isPresent()) {
            throw PasskeyRefusedException.unfit();
        }
        var others = passkeys.list(account.id()).size();
        passkeys.add(new Passkey(account, key, name, others, clock.instant()));
        changed(account, Change.PASSKEY_ADDED);
    }

    /**
     * Calls one of them otherwise.
     *
     * @throws PasskeyUnknownException if there is none with this id
     */
    public void rename(long id, String name) {
        own(current.require(), id).rename(name);
    }

    /**
     * Takes one from the account; its owner signs in with what is left.
     *
     * @throws PasskeyUnknownException if there is none with this id
     */
    public void remove(long id) {
        var account = accounts.lock(current.require().id());
        passkeys.remove(own(account, id));
        changed(account, Change.PASSKEY_REMOVED);
    }

    private Passkey own(Account account, long id) {
        return passkeys.find(id, account.id()).orElseThrow(PasskeyUnknownException::new);
    }

    private void changed(Account account, Change change) {
        events.fire(new SignInWaysChanged(account.id(), change, mailboxes.of(account)));
    }

    /** Returns the passkey that somebody wants to sign in with. */
    @PermitAll
    public Optional<PasskeySnapshot> find(String credentialId) {
        return passkeys.find(credentialId).map(PasskeySnapshot::of);
    }

    /**
     * Notes that a passkey has signed, and returns whose it is.
     *
     * @throws PasskeyRefusedException if it is gone, or somebody was faster with a copy
     */
    @PermitAll
    public AccountSnapshot use(long id, PasskeyKey shown) {
        var passkey = passkeys.lock(id).orElseThrow(PasskeyRefusedException::unfit);
        passkey.use(shown.count(), shown.backedUp(), clock.instant());
        return AccountSnapshot.of(passkey.account());
    }
}
