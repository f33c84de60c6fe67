package org.distintivo.badge.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
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
import org.distintivo.badge.domain.BadgeSuspended;
import org.distintivo.badge.domain.BadgeUnknownException;
import org.distintivo.badge.domain.EarnedBadges;
import org.distintivo.badge.domain.RevocationReason;
import org.distintivo.platform.domain.DomainEvent;
import org.distintivo.platform.domain.Roles;

/**
 * Reconciles, accepts, declines, revokes and suspends badges. Whether an earner may is decided by
 * the caller: methods that act for an earner take the earner's id and treat anybody else's badge as
 * unknown.
 */
@Stateless
public class BadgeService {

    @Inject private BadgeRepository badges;
    @Inject private LockedBadges locked;
    @Inject private Reconciliation reconciliation;
    @Inject private Revocation revocation;
    @Inject private CredentialIssuing credentials;
    @Inject private Event<DomainEvent> events;
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

    /**
     * Accepts the badge and issues its credential in the same transaction; accepting again changes
     * nothing and says so.
     *
     * @throws BadgeUnknownException if it is not the earner's
     * @throws org.distintivo.badge.domain.BadgeNotClaimableException if it cannot be accepted any
     *     more
     */
    @RolesAllowed({Roles.EARNER, Roles.SYSTEM})
    public Acceptance accept(long earnerId, String id) {
        var badge = requireOwn(earnerId, id);
        var isNew = badge.accept(clock.instant());
        if (isNew) {
            credentials.issue(badge);
            events.fire(new BadgeAccepted(earnerId, id));
        }
        return new Acceptance(BadgeView.of(badge), !isNew);
    }

    /**
     * Declines the badge, which {@link #reconsider} can undo; declining again changes nothing.
     *
     * @throws BadgeUnknownException if it is not the earner's
     * @throws org.distintivo.badge.domain.BadgeNotClaimableException if it cannot be declined any
     *     more
     */
    @RolesAllowed(Roles.EARNER)
    public BadgeView decline(long earnerId, String id) {
        var badge = requireOwn(earnerId, id);
        if (badge.decline(clock.instant())) {
            events.fire(new BadgeDeclined(earnerId, id));
        }
        return BadgeView.of(badge);
    }

    /**
     * Takes a decline back: the badge waits again, and no mail is sent about it.
     *
     * @throws BadgeUnknownException if it is not the earner's
     */
    @RolesAllowed(Roles.EARNER)
    public BadgeView reconsider(long earnerId, String id) {
        var badge = requireOwn(earnerId, id);
        badge.reconsider(clock.instant());
        return BadgeView.of(badge);
    }

    /**
     * Revokes by hand: final, told to the holder, and the achievement stays blocked for this earner
     * until {@link AwardBlocks#lift}.
     *
     * @throws BadgeUnknownException if there is no such badge
     * @throws org.distintivo.badge.domain.RevocationReasonMissingException without a reason, or
     *     with one that is too long
     * @throws org.distintivo.badge.domain.BadgeNotRevocableException if it was never accepted or is
     *     revoked already
     */
    @RolesAllowed({Roles.BADGES_WRITE, Roles.MANAGER})
    public BadgeView revoke(String id, String reason) {
        var badge = requireLocked(id);
        var why = RevocationReason.byStaff(reason);
        revocation.run(badge, why);
        for (var other : behind(badge)) {
            revocation.run(other, why);
        }
        return BadgeView.of(badge);
    }

    /**
     * Suspends an accepted badge, which its status list shows within a minute; suspending again
     * changes nothing.
     *
     * @throws BadgeUnknownException if there is no such badge
     * @throws org.distintivo.badge.domain.BadgeNotRevocableException if it is not accepted
     */
    @RolesAllowed({Roles.BADGES_WRITE, Roles.MANAGER})
    public BadgeView suspend(String id) {
        var badge = requireLocked(id);
        suspend(badge);
        behind(badge).forEach(this::suspend);
        return BadgeView.of(badge);
    }

    /**
     * Ends a suspension; reinstating again changes nothing.
     *
     * @throws BadgeUnknownException if there is no such badge
     * @throws org.distintivo.badge.domain.BadgeNotRevocableException if it was never accepted or is
     *     revoked
     */
    @RolesAllowed({Roles.BADGES_WRITE, Roles.MANAGER})
    public BadgeView reinstate(String id) {
        var badge = requireLocked(id);
        reinstate(badge);
        behind(badge).forEach(this::reinstate);
        return BadgeView.of(badge);
    }

    private void suspend(Badge badge) {
        if (badge.suspend(clock.instant())) {
            credentials.suspend(badge);
            events.fire(new BadgeSuspended(badge.earnerId(), badge.publicId(), false));
        }
    }

    private void reinstate(Badge badge) {
        if (badge.reinstate(clock.instant())) {
            credentials.reinstate(badge);
            events.fire(new BadgeReinstated(badge.earnerId(), badge.publicId(), false));
        }
    }

    /** Returns accepted badges that this one stands for: what befalls it befalls them. */
    private List<Badge> behind(Badge badge) {
        return badges.listOf(badge.earnerId()).stream()
                .filter(it -> it.doubledBy().filter(badge.publicId()::equals).isPresent())
                .filter(it -> it.state().isIssued() && !it.state().isFinal())
                .toList();
    }

    /**
     * Returns every badge of one earner, newest first, without those that another one stands for.
     * The caller decides who may see them.
     */
    @RolesAllowed({
        Roles.EARNER,
        Roles.EARNERS_READ,
        Roles.RESULTS_WRITE,
        Roles.MANAGER,
        Roles.SYSTEM
    })
    public List<BadgeView> listOf(long earnerId) {
        return views(badges.listOf(earnerId));
    }

    /**
     * Returns every badge of several earners, in one query for some hundred of them. The caller
     * decides who may see them.
     */
    @RolesAllowed({
        Roles.EARNER,
        Roles.EARNERS_READ,
        Roles.RESULTS_WRITE,
        Roles.MANAGER,
        Roles.SYSTEM
    })
    public List<BadgeView> listOf(Collection<Long> earnerIds) {
        return views(badges.listOf(earnerIds));
    }

    /**
     * As {@link #listOf(Collection)}, without the badges of people of whose badges none is
     * suspended or revoked, which are nearly all. The caller decides who may see them.
     */
    @RolesAllowed({
        Roles.EARNER,
        Roles.EARNERS_READ,
        Roles.RESULTS_WRITE,
        Roles.MANAGER,
        Roles.SYSTEM
    })
    public List<BadgeView> listWhereAnyIsTaken(Collection<Long> earnerIds) {
        return views(badges.listWhereAnyIsTaken(earnerIds));
    }

    private static List<BadgeView> views(List<Badge> all) {
        return all.stream().filter(badge -> !badge.isDoubled()).map(BadgeView::of).toList();
    }

    /**
     * Returns the badges that another one of the earner's stands for and that were accepted: their
     * addresses go on answering.
     */
    @RolesAllowed({Roles.EARNER, Roles.MANAGER})
    public List<BadgeView> listDoubled(long earnerId) {
        return badges.listOf(earnerId).stream()
                .filter(badge -> badge.isDoubled() && badge.state().isIssued())
                .map(BadgeView::of)
                .toList();
    }

    /**
     * Returns the earner's badge, also a withdrawn one, so that whoever has its page open reads
     * that.
     *
     * @throws BadgeUnknownException if it is not the earner's
     */
    @RolesAllowed(Roles.EARNER)
    public BadgeView requireOf(long earnerId, String id) {
        return findStanding(id)
                .filter(badge -> badge.earnerId() == earnerId)
                .orElseThrow(BadgeUnknownException::new);
    }

    /**
     * Returns the earner's badge, locked until the caller's transaction ends, so that what is
     * decided about it twice at once is decided one after the other.
     */
    @RolesAllowed(Roles.EARNER)
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public BadgeView lockOf(long earnerId, String id) {
        badges.findLocked(id);
        return requireOf(earnerId, id);
    }

    /** Finds any badge; {@code sharing} decides what of it is public. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<BadgeView> find(String id) {
        return badges.find(id).map(BadgeView::of);
    }

    /** Finds some badges at once; unknown ids are left out. What of them is public, others say. */
    @PermitAll
    public List<BadgeView> listByIds(Collection<String> ids) {
        return badges.listByIds(ids).stream().map(BadgeView::of).toList();
    }

    /**
     * As {@link #find}, and where nobody has accepted the badge and another one stands for it, that
     * one.
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<BadgeView> findStanding(String id) {
        return badges.find(id).flatMap(this::standing).map(BadgeView::of);
    }

    /** As {@link #findStanding}, for some badges at once; unknown ids are left out. */
    @PermitAll
    public List<BadgeView> listStanding(Collection<String> ids) {
        return badges.listByIds(ids).stream()
                .flatMap(badge -> standing(badge).stream())
                .distinct()
                .map(BadgeView::of)
                .toList();
    }

    private Optional<Badge> standing(Badge badge) {
        var standing = standingId(badge);
        return standing.equals(badge.publicId()) ? Optional.of(badge) : badges.find(standing);
    }

    private static String standingId(Badge badge) {
        return badge.state().isIssued()
                ? badge.publicId()
                : badge.doubledBy().orElse(badge.publicId());
    }

    private Badge requireOwn(long earnerId, String id) {
        return locked.findOwn(earnerId, id)
                .flatMap(badge -> lockedStanding(earnerId, badge))
                .orElseThrow(BadgeUnknownException::new);
    }

    private Optional<Badge> lockedStanding(long earnerId, Badge badge) {
        var standing = standingId(badge);
        return standing.equals(badge.publicId())
                ? Optional.of(badge)
                : locked.findOwn(earnerId, standing);
    }

    private Badge requireLocked(String id) {
        return locked.find(id).orElseThrow(BadgeUnknownException::new);
    }
}
