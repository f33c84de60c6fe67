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
import org.distintivo.account.domain.EmailAddress;
import org.distintivo.account.domain.EnrollmentGate;
import org.distintivo.account.domain.NameCertified;
import org.distintivo.platform.domain.DomainEvent;
import org.distintivo.platform.domain.MailAddress;
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

    /** Puts a new address in the place of one that nobody has proved; its earner is locked. */
    void moveAddress(long earnerId, String formerly, MailAddress now) {
        var old =
                earners.findAddress(formerly)
                        .filter(it -> it.earner().id() == earnerId && !it.isConfirmed());
        if (old.isPresent() && earners.findAddress(now.normalized()).isEmpty()) {
            var earner = old.get().earner();
            earners.remove(old.get());
            earners.add(new EmailAddress(earner, now));
        }
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
