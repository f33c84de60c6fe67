package org.distintivo.badge.domain;

import java.util.Optional;
import org.distintivo.platform.domain.DomainEvent;

/** Tells that an accepted badge was revoked. */
public record BadgeRevoked(long earnerId, String badgeId, RevocationReason reason)
        implements DomainEvent {

    @Override
    public Optional<String> subject() {
        return Optional.of("badge:" + badgeId);
    }
}
