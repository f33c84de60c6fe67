package org.distintivo.badge.domain;

import java.util.List;
import org.distintivo.platform.domain.DomainEvent;

/**
 * Tells that badges of one earner began to wait, all by the same request: one event, so one mail.
 */
public record BadgesWaiting(long earnerId, List<String> badgeIds) implements DomainEvent {

    public BadgesWaiting {
        badgeIds = List.copyOf(badgeIds);
    }
}
