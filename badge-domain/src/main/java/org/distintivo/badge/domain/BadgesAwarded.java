package org.distintivo.badge.domain;

import java.util.List;
import org.distintivo.platform.domain.DomainEvent;

/**
 * Everything that one request let begin to wait, for any number of earners; fired once, before the
 * {@link BadgesWaiting} of each earner, so that whoever must look something up looks it up for all.
 */
public record BadgesAwarded(List<BadgesWaiting> byEarner) implements DomainEvent {

    public BadgesAwarded {
        byEarner = List.copyOf(byEarner);
    }
}
