package org.distintivo.foreign.domain;

import java.util.List;
import org.distintivo.platform.domain.DomainEvent;

/**
 * Tells that badges of other issuers that a person has added were good and are no more: one event
 * for all that a night has found, so one mail.
 *
 * @param badgeIds the public ids
 */
public record ForeignBadgesWorsened(long earnerId, List<String> badgeIds) implements DomainEvent {

    public ForeignBadgesWorsened {
        badgeIds = List.copyOf(badgeIds);
    }
}
