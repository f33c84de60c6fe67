package org.distintivo.account.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.distintivo.account.domain.Earner;
import org.distintivo.account.domain.EarnerUnknownException;
import org.distintivo.account.domain.Erasure;
import org.distintivo.account.domain.ErasureReason;
import org.distintivo.account.domain.ErasureRequested;
import org.distintivo.account.domain.OwnErasureDone;
import org.distintivo.account.domain.TicketWornOutException;
import org.distintivo.platform.domain.DomainEvent;
import org.distintivo.platform.domain.Roles;

/**
 * The transactions behind {@link ErasureService}. Erasing is one of them: either everything about
 * the person is gone, or nothing.
 */
@Stateless
@RolesAllowed({Roles.EARNER, Roles.MANAGER})
public class ErasureRegister {

    @Inject private AccountRepository accounts;
    @Inject private EarnerRepository earners;
    @Inject private ErasureRepository erasures;
    @Inject private TicketRepository tickets;
    @Inject private CurrentAccount current;
    @Inject private CurrentEarner earner;
    @Inject private EarnerViews views;
    @Inject private Erasing erasing;
    @Inject private Event<DomainEvent> events;
    @Inject private Clock clock;

    /** Returns the account that is signed in. */
    public AccountSnapshot account() {
        return AccountSnapshot.of(current.require());
    }

    /** Notes that the signed-in person wants to be erased, and has the link mailed. */
    @RolesAllowed(Roles.EARNER)
    public void askOwn() {
        ask(earner.id(), ErasureReason.OWN_WISH);
    }

    /** Notes that a person is to be erased, and has the link mailed to who asks. */
    @RolesAllowed(Roles.MANAGER)
    public void askFor(long earnerId, ErasureReason reason) {
        if (!reason.isOfStaff()) {
            throw new IllegalArgumentException("not for staff to say");
        }
        ask(earnerId, reason);
    }

    private void ask(long earnerId, ErasureReason reason) {
        Erasing.requireOthersOfStaff(accounts.lockStaff(), earnerId);
        var asking = accounts.lock(current.require().id());
        earners.find(earnerId)
                .filter(it -> !it.isErased())
                .orElseThrow(EarnerUnknownException::new);
        erasures.findOpenBy(asking.id()).ifPresent(erasures::remove);
        erasures.add(new Erasure(earnerId, asking.id(), reason, clock.instant()));
        events.fire(new ErasureRequested(asking.id(), reason));
    }

    /** Returns what there is to confirm with a ticket; empty if nothing is any more. */
    public Optional<ErasureLinkView> view(TicketSnapshot ticket) {
        var own = ticket.account().id() == current.require().id();
        return erasures.findOpenBy(ticket.account().id())
                .flatMap(
                        it ->
                                earners.find(it.earnerId())
                                        .filter(person -> !person.isErased())
                                        .map(person -> view(person, it, own)));
    }

    private ErasureLinkView view(Earner person, Erasure erasure, boolean own) {
        if (!own) {
            return new ErasureLinkView("", "", erasure.reason(), false);
        }
        var who = views.of(person);
        return new ErasureLinkView(who.known(), who.contact(), erasure.reason(), true);
    }

    /**
     * Erases the person for whom a ticket was mailed, and uses the ticket up.
     *
     * @throws TicketWornOutException if there is nothing to confirm any more
     */
    public void carryOut(TicketSnapshot ticket) {
        var staff = accounts.lockStaff(); // before any other account, as always
        var asking =
                accounts.lockIfThere(ticket.account().id())
                        .orElseThrow(TicketWornOutException::new);
        tickets.require(ticket.id()).use(clock.instant());
        var erasure = erasures.findOpenBy(asking.id()).orElseThrow(TicketWornOutException::new);
        Erasing.requireOthersOfStaff(staff, erasure.earnerId());
        if (erasure.reason() == ErasureReason.OWN_WISH) {
            events.fire(new OwnErasureDone(asking.address().original(), asking.locale()));
        }
        erasing.run(erasure);
    }
}
