package org.distintivo.badge.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.distintivo.platform.domain.Roles;

/** Finds badges that have waited for long, and keeps that their earners are reminded once. */
@Stateless
public class BadgeReminders {

    @Inject private BadgeRepository badges;
    @Inject private Clock clock;

    /**
     * Returns whose badges have waited since before a time, without a reminder; those who have
     * waited longest first.
     */
    @RolesAllowed(Roles.SYSTEM)
    public List<Long> listEarnersDue(Instant before, int most) {
        return badges.listEarnersToRemind(before, most).stream().distinct().toList();
    }

    /**
     * Marks the waiting badges of some people as reminded of, and returns those that were not
     * before. The caller holds the earners' locks and tells them in the same transaction.
     *
     * @param before since when a badge must have waited
     */
    @RolesAllowed(Roles.SYSTEM)
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public List<BadgeView> remind(Collection<Long> earnerIds, Instant before) {
        var now = clock.instant();
        return badges.listToRemind(earnerIds, before).stream()
                .filter(badge -> badge.remind(now) && !badge.isDoubled())
                .map(BadgeView::of)
                .toList();
    }
}
