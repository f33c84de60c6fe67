package org.distintivo.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.distintivo.account.domain.Earner;
import org.distintivo.account.domain.EarnerUnknownException;
import org.distintivo.account.domain.EarnersMerged;
import org.distintivo.account.domain.EarnersMerged.Between;
import org.distintivo.account.domain.EmailAddress;
import org.distintivo.account.domain.EnrollmentGate;
import org.distintivo.account.domain.MergeJournal;
import org.distintivo.account.domain.NameCertified;
import org.distintivo.account.domain.PendingAddress;
import org.distintivo.platform.domain.DomainEvent;
import org.distintivo.platform.domain.MailAddress;
import org.distintivo.platform.service.LostRaceException;
import org.distintivo.platform.service.Retries;

/**
 * Makes sure that an address has exactly one person, however many transactions bring it at once,
 * and locks that person. A thousand addresses cost a handful of statements.
 *
 * <p>Before a new address is added its {@link EnrollmentGate} is locked, so that of two
 * transactions that bring the same one the second finds the person whom the first has added.
 */
@ApplicationScoped
class Enrollment {

    @Inject private EarnerRepository earners;
    @Inject private AccountRepository accounts;
    @Inject private PendingAddressRepository pending;
    @Inject private Event<DomainEvent> events;
    @Inject private Clock clock;

    /**
     * Returns the locked earner of an address, who is added if there is none.
     *
     * @return the locked person by normalized address
     */
    Map<String, Earner> enroll(Collection<CandidateContact> contacts, Collection<Long> others) {
        return Retries.tellingRaces(() -> findOrAdd(contacts, others));
    }

    private Map<String, Earner> findOrAdd(
            Collection<CandidateContact> contacts, Collection<Long> others) {
        var people =
                lock(
                        contacts.stream()
                                .map(c -> c.address().normalized())
                                .collect(Collectors.toSet()),
                        others);
        for (var contact : contacts) {
            learn(
                    people.computeIfAbsent(
                            contact.address().normalized(), a -> add(contact.address())),
                    contact);
        }
        earners.flush();
        return people;
    }

    /** Returns the locked person of one address, about whom nothing else is said. */
    Earner enroll(MailAddress address) {
        return enroll(List.of(CandidateContact.of(address)), Set.of()).get(address.normalized());
    }

    /** Returns a new person without any address. */
    Earner addWithoutAddress() {
        var earner = new Earner(clock.instant());
        earners.add(earner);
        earners.flush();
        return earner;
    }

    /** Waits for whoever is about to add this address. */
    void passGate(String normalized) {
        earners.passGates(Set.of(normalized));
    }

    /** Notes that the earner has shown to read the address's mail. */
    void confirm(String normalized, Instant now) {
        earners.findAddress(normalized).orElseThrow().confirm(now);
    }

    /** Takes over what a result says about a person who is locked. */
    void learn(long earnerId, CandidateContact contact) {
        learn(earners.find(earnerId).orElseThrow(EarnerUnknownException::new), contact);
    }

    private void learn(Earner earner, CandidateContact contact) {
        if (earner.learn(contact.givenName(), contact.familyName(), contact.locale())) {
            events.fire(new NameCertified(earner.id()));
        }
    }

    /**
     * Puts a new address in the place of one that nobody has proved, or of none; its earner is
     * locked. Who has signed up is asked to prove the new one: whoever reads its mail could sign in
     * with it.
     */
    void moveAddress(long earnerId, String formerly, MailAddress now) {
        if (earners.find(earnerId).filter(Earner::isClaimed).isPresent()) {
            suggest(earnerId, now);
            return;
        }
        if (earners.findAddress(now.normalized()).isPresent()) {
            return;
        }
        var own = earners.listAddresses(List.of(earnerId));
        var old = own.stream().filter(it -> it.normalized().equals(formerly)).findFirst();
        if (own.isEmpty() || old.filter(it -> !it.isConfirmed()).isPresent()) {
            old.ifPresent(earners::remove);
            var earner = earners.find(earnerId).orElseThrow(EarnerUnknownException::new);
            earners.add(new EmailAddress(earner, now));
        }
    }

    private void suggest(long earnerId, MailAddress address) {
        var account = accounts.findByEarner(earnerId);
        if (account.isPresent()
                && earners.findAddress(address.normalized()).isEmpty()
                && pending.find(account.get(), address.normalized()).isEmpty()) {
            pending.add(new PendingAddress(account.get(), address, clock.instant()));
        }
    }

    /** What comes of proving an address. */
    enum Proved {
        /** It is the person's, with everything that was earned under it. */
        OWN,
        /** Another person has proved it before and keeps it. */
        OF_ANOTHER_ACCOUNT
    }

    /**
     * Gives an address to the person who has proved it. Whoever was known by it and has not signed
     * up is that person from now on.
     */
    Proved prove(MailAddress address, long ownerId) {
        return Retries.tellingRaces(() -> give(address, ownerId));
    }

    private Proved give(MailAddress address, long ownerId) {
        lock(Set.of(address.normalized()), Set.of(ownerId));
        var owner = earners.find(ownerId).orElseThrow(EarnerUnknownException::new);
        var known = earners.findAddress(address.normalized());
        if (known.isEmpty()) {
            earners.add(new EmailAddress(owner, address));
        } else if (!known.get().earner().id().equals(ownerId)) {
            var other = known.get().earner();
            if (other.isClaimed() && known.get().isConfirmed()) {
                return Proved.OF_ANOTHER_ACCOUNT;
            }
            if (other.isClaimed()) {
                known.get().moveTo(owner);
            } else {
                merge(owner, other);
            }
        }
        earners.flush();
        confirm(address.normalized(), clock.instant());
        return Proved.OWN;
    }

    private void merge(Earner owner, Earner unclaimed) {
        earners.listAddresses(List.of(unclaimed.id())).forEach(it -> it.moveTo(owner));
        if (owner.learn(unclaimed.givenName(), unclaimed.familyName(), null)) {
            events.fire(new NameCertified(owner.id()));
        }
        earners.flush();
        events.fire(
                new EarnersMerged(
                        owner.id(),
                        unclaimed.id(),
                        Between.OWNER_AND_UNCLAIMED,
                        new MergeJournal()));
        unclaimed.mergeInto(owner);
    }

    private Map<String, Earner> lock(Set<String> addresses, Collection<Long> others) {
        var known = earners.idsByAddress(addresses);
        var unknown = new HashSet<>(addresses);
        unknown.removeAll(known.keySet());
        earners.passGates(unknown);
        known.putAll(earners.idsByAddress(unknown)); // whom somebody else added meanwhile
        var ids = new HashSet<>(known.values());
        ids.addAll(others);
        var locked = earners.lock(ids);
        if (!locked.keySet().containsAll(ids)
                || locked.values().stream().anyMatch(it -> it.isErased() || it.isMerged())) {
            throw new LostRaceException(null); // somebody was merged or erased meanwhile
        }
        Map<String, Earner> people = new HashMap<>();
        known.forEach((address, id) -> people.put(address, locked.get(id)));
        return people;
    }

    private Earner add(MailAddress address) {
        var earner = new Earner(clock.instant());
        earners.add(earner);
        earners.add(new EmailAddress(earner, address));
        return earner;
    }
}
