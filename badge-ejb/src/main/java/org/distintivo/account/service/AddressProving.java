package org.distintivo.account.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.distintivo.account.domain.Account;
import org.distintivo.account.domain.AddressesChanged;
import org.distintivo.account.domain.AddressesChanged.Change;
import org.distintivo.account.domain.Earner;
import org.distintivo.account.domain.MergeRequest;
import org.distintivo.account.domain.PendingAddress;
import org.distintivo.account.domain.TicketWornOutException;
import org.distintivo.account.service.Enrollment.Proved;
import org.distintivo.platform.domain.DomainEvent;
import org.distintivo.platform.domain.MailAddress;

/**
 * Gives addresses that were proved by link or code to the accounts that asked for them. Open to
 * everybody: who has the ticket of the mail need not be signed in.
 */
@Stateless
@PermitAll
public class AddressProving {

    @Inject private AccountRepository accounts;
    @Inject private EarnerRepository earners;
    @Inject private PendingAddressRepository pending;
    @Inject private TicketRepository tickets;
    @Inject private MergeRepository merges;
    @Inject private MereSignUps signUps;
    @Inject private Enrollment enrollment;
    @Inject private OwnMailboxes mailboxes;
    @Inject private Event<DomainEvent> events;
    @Inject private Clock clock;

    /** Returns an address that an account waits for, as it was typed. */
    public Optional<MailAddress> findPending(long accountId, String normalized) {
        return pending.find(accountId, normalized).map(PendingAddress::address);
    }

    /**
     * Gives the address of a ticket to the account that asked for it, and uses the ticket up. Doing
     * it twice is harmless. Where the address is another account's, its owner has shown to own both
     * and may make them one.
     *
     * @param inAccount whether the account's owner is at the browser
     * @throws TicketWornOutException if it was used for nothing, or the account does not want the
     *     address any more
     */
    public ProvedAddress prove(TicketSnapshot ticket, boolean inAccount) {
        var account =
                accounts.lockIfThere(ticket.account().id())
                        .orElseThrow(TicketWornOutException::new);
        var owner = account.earner().orElseThrow(TicketWornOutException::new);
        var asked = pending.find(account, ticket.normalized());
        if (asked.isEmpty()) {
            return provedBefore(owner, ticket.normalized());
        }
        tickets.require(ticket.id()).use(clock.instant());
        var address = asked.get().address();
        pending.remove(asked.get());
        var proved = give(address, account, owner);
        return !proved.own() && inAccount ? mergeable(address, account) : proved;
    }

    private ProvedAddress mergeable(MailAddress address, Account account) {
        var other =
                accounts.findByAddress(address.normalized())
                        .filter(it -> it.earner().isPresent())
                        .filter(it -> !it.isOfStaff() && !account.isOfStaff());
        other.ifPresent(it -> merges.replace(MergeRequest.byMailbox(account, it, clock.instant())));
        return new ProvedAddress(address.original(), false, other.isPresent());
    }

    private ProvedAddress provedBefore(Earner owner, String normalized) {
        return earners.findAddress(normalized)
                .filter(it -> it.isConfirmed() && it.earner().id().equals(owner.id()))
                .map(it -> new ProvedAddress(it.original(), true, false))
                .orElseThrow(TicketWornOutException::new);
    }

    private ProvedAddress give(MailAddress address, Account account, Earner owner) {
        var told = mailboxes.of(account);
        signUps.giveWay(address.normalized());
        if (isOfAnother(account, address) || enrollment.prove(address, owner.id()) != Proved.OWN) {
            return new ProvedAddress(address.original(), false, false);
        }
        var added = address.original();
        events.fire(new AddressesChanged(account.id(), owner.id(), Change.ADDED, added, told));
        return new ProvedAddress(added, true, false);
    }

    private boolean isOfAnother(Account account, MailAddress address) {
        return accounts.findByAddress(address.normalized())
                .filter(other -> !other.id().equals(account.id()))
                .isPresent();
    }
}
