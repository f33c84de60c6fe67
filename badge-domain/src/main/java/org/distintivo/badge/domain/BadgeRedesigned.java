package org.distintivo.badge.domain;

import java.util.Optional;
import org.distintivo.platform.domain.DomainEvent;

/** Tells that a badge shows another edition of its artwork, because its holder wants it. */
public record BadgeRedesigned(long earnerId, String badgeId, int design) implements DomainEvent {

    @Override
    public Optional<String> subject() {
        return Optional.of("badge:" + badgeId);
    }
}
