package org.distintivo.foreign.service;

import static java.util.stream.Collectors.groupingBy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.distintivo.foreign.domain.ForeignBadge;
import org.distintivo.foreign.domain.ForeignBadgesWorsened;
import org.distintivo.platform.domain.DomainEvent;
import org.distintivo.platform.domain.Roles;

/**
 * Tells people what the night has found out about their badges of other issuers, in one event for
 * each of them. In the same transaction the badges are marked, so that nothing is told twice.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ForeignBadgeNews {

    private static final int PEOPLE_AT_ONCE = 100;

    @Inject private ForeignBadgeRepository badges;
    @Inject private Event<DomainEvent> events;
    @Inject private Clock clock;

    /** Returns whether somebody is to be told now. */
    public boolean isAnyDue() {
        return !badges.listPeopleToTell(clock.instant(), 1).isEmpty();
    }

    /**
     * Tells some people.
     *
     * @return whether there may be more to tell
     */
    public boolean tellSome() {
        var people = badges.listPeopleToTell(clock.instant(), PEOPLE_AT_ONCE);
        if (!people.isEmpty()) {
            badges.listToTell(people).stream()
                    .collect(groupingBy(ForeignBadge::earnerId))
                    .forEach(this::tell);
        }
        return !people.isEmpty();
    }

    private void tell(long earnerId, List<ForeignBadge> theirs) {
        var worse = eachOnce(theirs);
        theirs.forEach(ForeignBadge::told);
        if (!worse.isEmpty()) {
            events.fire(new ForeignBadgesWorsened(earnerId, worse));
        }
    }

    /** After a merge a person may have the same badge twice. */
    private static List<String> eachOnce(Collection<ForeignBadge> theirs) {
        var known = new HashSet<String>();
        return theirs.stream()
                .filter(it -> it.isToBeTold() && known.add(it.fingerprint()))
                .map(ForeignBadge::publicId)
                .toList();
    }
}
