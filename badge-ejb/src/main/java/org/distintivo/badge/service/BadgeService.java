package org.distintivo.badge.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.distintivo.badge.domain.Badge;
import org.distintivo.badge.domain.BadgeAccepted;
import org.distintivo.badge.domain.BadgeDeclined;
import org.distintivo.badge.domain.BadgeReinstated;
import org.distintivo.badge.domain.BadgeState;
import org.distintivo.badge.domain.BadgeSuspended;
import org.distintivo.badge.domain.BadgeUnknownException;
import org.distintivo.badge.domain.EarnedBadges;
import org.distintivo.badge.domain.RevocationReason;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.platform.domain.DomainEvent;
import org.distintivo.platform.domain.Roles;

/**
 * What can be done with an awarded badge. Whether the earner may is decided by who calls: methods
 * that act for an earner take the earner's id and treat anybody else's badge as unknown.
 */
@Stateless
public class BadgeService {

    @Inject private BadgeRepository badges;
    @Inject private Reconciliation reconciliation;
    @Inject private Revocation revocation;
    @Inject private CredentialIssuing credentials;
    @Inject private Event<DomainEvent> news;
    @Inject private Clock clock;

    /**
     * Brings the badges of these earners in step with their results. The caller holds the earners'
     * locks. One {@link org.distintivo.badge.domain.BadgesWaiting} is fired for each earner with
     * something new.
     */
    @RolesAllowed({Roles.RESULTS_WRITE, Roles.MANAGER, Roles.SYSTEM})
    public void reconcile(Collection<EarnedBadges> earned) {
        reconciliation.run(earned);
    }

    @RolesAllowed({Roles.EARNER, Roles.SYSTEM})
    public BadgeView accept(long earnerId, String id) {
        var badge = requireOwn(earnerId, id);
        if (badge.accept(clock.instant())) {
            credentials.issue(badge);
            news.fire(new BadgeAccepted(earnerId, id));
        }
        return BadgeView.of(badge);
    }

    @RolesAllowed(Roles.EARNER)
    public BadgeView decline(long earnerId, String id) {
        var badge = requireOwn(earnerId, id);
        if (badge.decline(clock.instant())) {
            news.fire(new BadgeDeclined(earnerId, id));
        }
        return BadgeView.of(badge);
    }

    /** Takes a decline back: the badge waits again, and no mail is sent about it. */
    @RolesAllowed(Roles.EARNER)
    public BadgeView reconsider(long earnerId, String id) {
        var badge = requireOwn(earnerId, id);
        badge.reconsider(clock.instant());
        return BadgeView.of(badge);
    }

    /**
     * Revokes by hand: final, told to the holder, and the achievement stays blocked for this earner
     * until {@link #liftBlock}.
     */
    @RolesAllowed({Roles.BADGES_WRITE, Roles.MANAGER})
    public BadgeView revoke(String id, String reason) {
        var badge = requireLocked(id);
        revocation.run(badge, RevocationReason.byStaff(reason));
        return BadgeView.of(badge);
    }

    @RolesAllowed({Roles.BADGES_WRITE, Roles.MANAGER})
    public BadgeView suspend(String id) {
        var badge = requireLocked(id);
        if (badge.suspend(clock.instant())) {
            credentials.suspend(badge);
            news.fire(new BadgeSuspended(badge.earnerId(), id));
        }
        return BadgeView.of(badge);
    }

    @RolesAllowed({Roles.BADGES_WRITE, Roles.MANAGER})
    public BadgeView reinstate(String id) {
        var badge = requireLocked(id);
        if (badge.reinstate(clock.instant())) {
            credentials.reinstate(badge);
            news.fire(new BadgeReinstated(badge.earnerId(), id));
        }
        return BadgeView.of(badge);
    }

    /** Lets the earner have the achievement's badge again, when next evaluated. */
    @RolesAllowed(Roles.MANAGER)
    public void liftBlock(long earnerId, AchievementKey achievement) {
        badges.listBlocks(earnerId, achievement).forEach(block -> block.lift(clock.instant()));
    }

    /** What an earner does not get because staff have revoked it by hand. */
    @RolesAllowed(Roles.MANAGER)
    public List<BlockView> listBlocks(long earnerId) {
        return badges.listBlocks(List.of(earnerId)).stream().map(BlockView::of).toList();
    }

    /** Every badge of one earner, newest first. The caller decides who may see them. */
    @RolesAllowed({
        Roles.EARNER,
        Roles.EARNERS_READ,
        Roles.RESULTS_WRITE,
        Roles.MANAGER,
        Roles.SYSTEM
    })
    public List<BadgeView> listOf(long earnerId) {
        return badges.listOf(earnerId).stream().map(BadgeView::of).toList();
    }

    /** Every badge of several earners, in one query for some hundred of them. */
    @RolesAllowed({Roles.EARNERS_READ, Roles.RESULTS_WRITE, Roles.MANAGER, Roles.SYSTEM})
    public List<BadgeView> listOf(Collection<Long> earnerIds) {
        return badges.listOf(earnerIds).stream().map(BadgeView::of).toList();
    }

    @RolesAllowed(Roles.EARNER)
    public BadgeView requireOf(long earnerId, String id) {
        return badges.find(id)
                .filter(badge -> badge.earnerId() == earnerId)
                .filter(badge -> badge.state() != BadgeState.WITHDRAWN)
                .map(BadgeView::of)
                .orElseThrow(BadgeUnknownException::new);
    }

    /** Open to every caller inside the server; {@code sharing} decides what of it is public. */
    @PermitAll
    public Optional<BadgeView> find(String id) {
        return badges.find(id).map(BadgeView::of);
    }

    private Badge requireOwn(long earnerId, String id) {
        return badges.findLocked(id)
                .filter(badge -> badge.earnerId() == earnerId)
                .orElseThrow(BadgeUnknownException::new);
    }

    private Badge requireLocked(String id) {
        return badges.findLocked(id).orElseThrow(BadgeUnknownException::new);
    }
}
