package org.distintivo.badge.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.distintivo.badge.domain.AwardBlock;
import org.distintivo.badge.domain.Badge;
import org.distintivo.badge.domain.BadgeRevoked;
import org.distintivo.badge.domain.RevocationReason;
import org.distintivo.platform.domain.DomainEvent;

/**
 * Revokes a badge for good: the badge, its credential, and the earner does not get the like again
 * until staff lift the block.
 */
@ApplicationScoped
class Revocation {

    @Inject private BadgeRepository badges;
    @Inject private CredentialIssuing credentials;
    @Inject private Event<DomainEvent> events;
    @Inject private Clock clock;

    void run(Badge badge, RevocationReason reason) {
        badge.revoke(reason, clock.instant());
        credentials.revoke(badge);
        badges.add(new AwardBlock(badge.earnerId(), badge.achievement(), clock.instant()));
        events.fire(new BadgeRevoked(badge.earnerId(), badge.publicId(), reason));
    }
}
