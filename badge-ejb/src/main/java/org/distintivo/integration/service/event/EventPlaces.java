package org.distintivo.integration.service.event;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.distintivo.platform.domain.Roles;

/**
 * Gives events that have become visible their places in the feed. It holds the feed's row to its
 * end, so places become visible in their order: whoever has read one place has seen all before it.
 * What a slow transaction has written gets its place when that has ended, behind all others.
 */
@Stateless
@RolesAllowed({Roles.EVENTS_READ, Roles.SYSTEM})
public class EventPlaces {

    private static final int PORTION = 500;

    @Inject private EventRepository events;

    /** Returns whether any event is without a place. */
    public boolean isAnyWithout() {
        return !events.listWithoutPlace(1).isEmpty();
    }

    /**
     * Gives some their places.
     *
     * @return whether there may be more
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean give() {
        var feed = events.lock();
        var some = events.listWithoutPlace(PORTION);
        some.forEach(it -> it.place(feed.next()));
        return some.size() == PORTION;
    }
}
