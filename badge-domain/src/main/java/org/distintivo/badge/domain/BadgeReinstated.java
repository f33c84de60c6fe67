package org.distintivo.badge.domain;

import java.util.Optional;
import org.distintivo.platform.domain.DomainEvent;

/**
 * Tells that the suspension of a badge ended.
 *
 * @param restored whether it was only read from the status lists, after an older database was
 *     restored: its holder was told when it happened
 */
public record BadgeReinstated(long earnerId, String badgeId, boolean restored)
        implements DomainEvent {

    @Override
    public Optional<String> subject() {
        return Optional.of("badge:" + badgeId);
    }
}
