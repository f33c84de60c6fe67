package org.distintivo.badge.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.distintivo.account.service.EarnerService;
import org.distintivo.badge.domain.Badge;

/**
 * Loads badges for changing: first the earner's row is locked, then the badge's. New results take
 * the same way, and rows that refer to an earner wait for the earner's lock, so any other order
 * would let two transactions wait for one another.
 */
@ApplicationScoped
class LockedBadges {

    @Inject private BadgeRepository badges;
    @Inject private EarnerService earners;

    /** Returns the badge, locked with its earner until the transaction ends. */
    Optional<Badge> find(String publicId) {
        badges.findEarner(publicId).ifPresent(earners::lock);
        return badges.findLocked(publicId);
    }

    /** As {@link #find}; anybody else's badge is left alone, and is as if there were none. */
    Optional<Badge> findOwn(long earnerId, String publicId) {
        earners.lock(earnerId);
        return badges.findLockedOf(earnerId, publicId);
    }
}
