package org.distintivo.badge.domain;

import java.util.List;
import org.distintivo.platform.domain.DomainEvent;

/**
 * Tells of all badges that one request awarded, to any number of earners. Fired once, before the
 * {@link BadgesWaiting} of each earner, so that observers can look up what they need for all of
 * them at once.
 */
public record BadgesAwarded(List<BadgesWaiting> byEarner) implements DomainEvent {

    public BadgesAwarded {
        byEarner = List.copyOf(byEarner);
    }
}
