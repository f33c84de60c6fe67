package org.distintivo.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.distintivo.account.domain.Earner;
import org.distintivo.account.domain.EmailAddress;
import org.distintivo.account.domain.MailAddress;

/**
 * Makes sure that an address has exactly one person, however many transactions bring it at once,
 * and locks that person. A thousand addresses cost a handful of statements.
 */
@ApplicationScoped
class Enrollment {

    @Inject private EarnerRepository earners;
    @Inject private Clock clock;

    /**
     * @return the locked person by normalized address
     */
    Map<String, Earner> enroll(Collection<CandidateContact> contacts) {
        var people =
                lock(
                        contacts.stream()
                                .map(c -> c.address().normalized())
                                .collect(Collectors.toSet()));
        for (var contact : contacts) {
            people.computeIfAbsent(contact.address().normalized(), a -> add(contact.address()))
                    .learn(contact.givenName(), contact.familyName(), contact.locale());
        }
        return people;
    }

    /** The locked person of one address, about whom nothing else is said. */
    Earner enroll(MailAddress address) {
        return lock(Set.of(address.normalized()))
                .computeIfAbsent(address.normalized(), a -> add(address));
    }

    /** The person showed to read the address's mail. */
    void confirm(String normalized, Instant now) {
        earners.findAddress(normalized).orElseThrow().confirm(now);
    }

    private Map<String, Earner> lock(Set<String> addresses) {
        var known = earners.idsByAddress(addresses);
        var unknown = new HashSet<>(addresses);
        unknown.removeAll(known.keySet());
        earners.passGates(unknown);
        known.putAll(earners.idsByAddress(unknown)); // whom somebody else added while we waited
        var locked = earners.lock(new HashSet<>(known.values()));
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
