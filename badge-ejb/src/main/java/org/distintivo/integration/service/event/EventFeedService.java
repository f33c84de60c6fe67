package org.distintivo.integration.service.event;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.distintivo.integration.domain.EventsGoneException;
import org.distintivo.integration.domain.RecordedEvent;
import org.distintivo.platform.domain.Roles;

/** Lets other systems read what happened, in one order, from where they have read to. */
@Stateless
@RolesAllowed(Roles.EVENTS_READ)
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class EventFeedService {

    @Inject private EventRepository events;
    @Inject private EventDocuments documents;

    /**
     * Returns events behind a place, and the place to go on from.
     *
     * @param after the place that was read to; 0 for the beginning
     * @throws EventsGoneException if events behind it were deleted
     */
    public EventPage list(long after, int most) {
        if (after > 0) {
            requireThere(after);
        }
        var some = events.listBehind(after, most);
        var next = some.isEmpty() ? after : last(some).position();
        return new EventPage(some.stream().map(documents::of).toList(), next);
    }

    private void requireThere(long after) {
        long first = events.findFirstPlace().orElseGet(() -> events.lastPlace() + 1);
        if (after + 1 < first) {
            throw new EventsGoneException();
        }
    }

    private static RecordedEvent last(List<RecordedEvent> some) {
        return some.get(some.size() - 1);
    }
}
