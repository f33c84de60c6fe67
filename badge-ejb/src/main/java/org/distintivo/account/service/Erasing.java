package org.distintivo.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.distintivo.account.domain.Account;
import org.distintivo.account.domain.EarnerErased;
import org.distintivo.account.domain.Erasure;
import org.distintivo.account.domain.LastStaffException;
import org.distintivo.account.domain.Role;
import org.distintivo.account.domain.TicketWornOutException;
import org.distintivo.platform.domain.DomainEvent;
import org.distintivo.platform.service.PersonalRows;

/** Erases a person, and everybody who became that person, in the caller's transaction. */
@ApplicationScoped
class Erasing {

    @Inject private AccountRepository accounts;
    @Inject private EarnerRepository earners;
    @Inject private ErasureRepository erasures;
    @Inject private EarnerNumberRepository numbers;
    @Inject private PersonalRows rows;
    @Inject private Event<DomainEvent> events;
    @Inject private Event<NumbersErased> gone;
    @Inject private Clock clock;

    /**
     * Does it.
     *
     * @throws TicketWornOutException if the person is not there any more
     */
    void run(Erasure erasure) {
        accounts.lockByEarner(erasure.earnerId());
        var person = earners.lock(List.of(erasure.earnerId())).get(erasure.earnerId());
        if (person == null || person.isErased()) {
            throw new TicketWornOutException();
        }
        gone.fire(new NumbersErased(numbers.listWithMerged(List.of(person.id()))));
        person.erase(clock.instant());
        erasure.carryOut(clock.instant());
        erasures.dropOpen(person.id());
        events.fire(new EarnerErased(person.id()));
        rows.erase(numbers.of(person.id()));
    }

    /**
     * Refuses to erase the last of staff.
     *
     * @param staff all of them, locked, so that two do not erase each other's last colleague
     */
    static void requireOthersOfStaff(List<Account> staff, long earnerId) {
        var going = staff.stream().filter(it -> isOf(it, earnerId)).toList();
        if (!going.isEmpty() && going.size() == staff.size()) {
            throw new LastStaffException();
        }
    }

    private static boolean isOf(Account account, long earnerId) {
        return account.roles().contains(Role.MANAGER)
                && account.earner().filter(it -> it.id() == earnerId).isPresent();
    }
}
