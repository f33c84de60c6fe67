package org.distintivo.account.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.distintivo.account.domain.Account;
import org.distintivo.account.domain.AddressKnownException;
import org.distintivo.account.domain.AddressProofRequested;
import org.distintivo.account.domain.AddressUnknownException;
import org.distintivo.account.domain.AddressesChanged;
import org.distintivo.account.domain.AddressesChanged.Change;
import org.distintivo.account.domain.EarnerUnknownException;
import org.distintivo.account.domain.EmailAddress;
import org.distintivo.account.domain.PendingAddress;
import org.distintivo.platform.domain.DomainEvent;
import org.distintivo.platform.domain.MailAddress;
import org.distintivo.platform.domain.Roles;

/**
 * The transactions behind {@link AddressService}: the addresses of the signed-in person, and those
 * that shall become so. Every change waits for the one before it, as the account is locked first.
 */
@Stateless
@RolesAllowed(Roles.EARNER)
public class AddressRegister {

    @Inject private AccountRepository accounts;
    @Inject private EarnerRepository earners;
    @Inject private PendingAddressRepository pending;
    @Inject private TicketRepository tickets;
    @Inject private MereSignUps signUps;
    @Inject private OwnMailboxes mailboxes;
    @Inject private CurrentEarner current;
    @Inject private Event<DomainEvent> events;
    @Inject private Clock clock;

    /** Returns the account of the signed-in person. */
    public AccountSnapshot account() {
        return AccountSnapshot.of(own());
    }

    /** Returns the addresses of the signed-in person: contact, other proved ones, all others. */
    public List<OwnAddressView> list() {
        var account = own();
        var waiting = pending.list(account);
        var asked = waiting.stream().map(it -> it.address().normalized()).toList();
        var known =
                earners.listAddresses(List.of(current.id())).stream()
                        .filter(it -> it.isConfirmed() || !asked.contains(it.normalized()));
        return Stream.concat(
                        known.map(it -> OwnAddressView.of(it, account.normalized())),
                        waiting.stream().map(OwnAddressView::of))
                .sorted((one, other) -> one.state().compareTo(other.state()))
                .toList();
    }

    /**
     * Notes that the person wants to add an address, and has a mail sent to it. Nobody learns
     * whether somebody else has it.
     *
     * @return the id under which it waits
     * @throws AddressKnownException if the person has proved it already
     */
    public long ask(MailAddress address) {
        var account = lockOwn();
        var known = earners.findAddress(address.normalized());
        if (known.filter(it -> it.isConfirmed() && isOwn(it)).isPresent()) {
            throw new AddressKnownException();
        }
        var asked =
                pending.find(account, address.normalized()).orElseGet(() -> add(account, address));
        asked.ask(address, clock.instant());
        events.fire(new AddressProofRequested(account.id(), address.original()));
        return asked.id();
    }

    private PendingAddress add(Account account, MailAddress address) {
        var added = new PendingAddress(account, address, clock.instant());
        pending.add(added);
        return added;
    }

    /**
     * Returns an address that the signed-in person wants to add.
     *
     * @throws AddressUnknownException if there is none with this id
     */
    public MailAddress requirePending(long id) {
        return ownPending(id).address();
    }

    /** Drops an address that was to be added, and voids what was mailed to it. */
    public void forget(long id) {
        var account = lockOwn();
        var dropped = ownPending(id);
        tickets.forget(account, dropped.address().normalized());
        pending.remove(dropped);
    }

    /** Writes to another of the person's addresses from now on. */
    public void useForContact(long id) {
        var account = lockOwn();
        var address = ownAddress(id);
        signUps.giveWay(address.normalized());
        if (account.useForContact(address)) {
            changed(account, Change.CONTACT, address.original(), mailboxes.of(account));
        }
    }

    /**
     * Takes an address from the person. What was earned under it stays; what arrives under it later
     * is no longer this person's.
     */
    public void remove(long id) {
        var account = lockOwn();
        earners.lock(List.of(current.id()));
        var address = ownAddress(id);
        account.requireRemovable(address);
        var told = mailboxes.of(account);
        tickets.forget(account, address.normalized());
        earners.remove(address);
        changed(account, Change.REMOVED, address.original(), told);
    }

    /** Notes that the person wants to hear no more of a second address. */
    public void declineSecond() {
        var id = current.id();
        earners.lock(List.of(id)).get(id).declineSecondAddress(clock.instant());
    }

    /** Returns whether the person was never told, or has not declined, what a second one is for. */
    public boolean wantsSecond() {
        var earner = earners.find(current.id()).orElseThrow(EarnerUnknownException::new);
        return !earner.hasDeclinedSecondAddress()
                && earners.listAddresses(List.of(earner.id())).size() == 1
                && pending.list(own()).isEmpty();
    }

    private void changed(Account account, Change change, String address, List<String> told) {
        events.fire(new AddressesChanged(account.id(), current.id(), change, address, told));
    }

    private Account own() {
        return accounts.findByEarner(current.id()).orElseThrow(EarnerUnknownException::new);
    }

    private Account lockOwn() {
        return accounts.lockByEarner(current.id()).orElseThrow(EarnerUnknownException::new);
    }

    private PendingAddress ownPending(long id) {
        return pending.find(id)
                .filter(it -> it.account().id().equals(own().id()))
                .orElseThrow(AddressUnknownException::new);
    }

    private EmailAddress ownAddress(long id) {
        return earners.findAddress(id)
                .filter(this::isOwn)
                .orElseThrow(AddressUnknownException::new);
    }

    private boolean isOwn(EmailAddress address) {
        return address.earner().id().equals(current.id());
    }
}
