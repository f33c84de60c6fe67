package org.distintivo.badge.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.distintivo.badge.domain.Badge;
import org.distintivo.badge.domain.BadgeReinstated;
import org.distintivo.badge.domain.BadgeState;
import org.distintivo.badge.domain.BadgeSuspended;
import org.distintivo.badge.domain.RevocationReason;
import org.distintivo.issuing.service.LostStatusView;
import org.distintivo.issuing.service.RestorationService;
import org.distintivo.openbadges.domain.StatusPurpose;
import org.distintivo.platform.domain.DomainEvent;
import org.distintivo.platform.domain.Roles;

/**
 * Revokes and suspends badges as the published status lists say, where a restored database did not
 * know it.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RestoredBadges {

    private static final int PORTION = 200;

    @Inject private RestorationService restoration;
    @Inject private LockedBadges badges;
    @Inject private Revocation revocation;
    @Inject private Event<DomainEvent> events;
    @Inject private Clock clock;

    /**
     * Brings one batch up to the lists in its own transaction.
     *
     * @return whether there may be more to do
     */
    public boolean next() {
        var open = restoration.listOpen(PORTION);
        open.forEach(this::follow);
        return !open.isEmpty();
    }

    private void follow(LostStatusView lost) {
        lost.badgeId().flatMap(badges::find).ifPresent(badge -> follow(badge, lost));
        restoration.settle(lost.id());
    }

    private void follow(Badge badge, LostStatusView lost) {
        boolean suspended = badge.state() == BadgeState.SUSPENDED;
        boolean accepted = badge.state() == BadgeState.ACCEPTED;
        if (lost.purpose() == StatusPurpose.REVOCATION && (accepted || suspended)) {
            revocation.run(badge, RevocationReason.restoredFromList());
        } else if (lost.purpose() == StatusPurpose.SUSPENSION && lost.counts() && accepted) {
            badge.suspend(clock.instant());
            events.fire(new BadgeSuspended(badge.earnerId(), badge.publicId(), true));
        } else if (lost.purpose() == StatusPurpose.SUSPENSION && !lost.counts() && suspended) {
            badge.reinstate(clock.instant());
            events.fire(new BadgeReinstated(badge.earnerId(), badge.publicId(), true));
        }
    }
}
