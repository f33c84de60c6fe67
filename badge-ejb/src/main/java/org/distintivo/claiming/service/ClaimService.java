package org.distintivo.claiming.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.distintivo.account.service.CurrentEarner;
import org.distintivo.badge.domain.BadgeState;
import org.distintivo.badge.service.Acceptance;
import org.distintivo.badge.service.BadgeService;
import org.distintivo.badge.service.BadgeView;
import org.distintivo.catalog.domain.AchievementKind;
import org.distintivo.platform.domain.Roles;

/** Lets an earner accept or decline the badges that wait for the earner. */
@Stateless
@RolesAllowed(Roles.EARNER)
public class ClaimService {

    @Inject private BadgeService badges;
    @Inject private CurrentEarner earner;

    /**
     * What says more comes first; the sort is stable, and leaves the newest first among its like.
     */
    static final Comparator<BadgeView> CERTIFICATIONS_FIRST =
            Comparator.comparing(badge -> badge.achievement().kind() == AchievementKind.EXAM);

    /**
     * Returns the badges of the signed-in earner, certifications first and the newest first among
     * their like, withdrawn ones among them.
     */
    public List<BadgeView> listMine() {
        return badges.listOf(earner.id()).stream().sorted(CERTIFICATIONS_FIRST).toList();
    }

    /**
     * Accepts one badge of the signed-in earner; accepting again changes nothing.
     *
     * @throws org.distintivo.badge.domain.BadgeUnknownException if it is not the earner's
     * @throws org.distintivo.badge.domain.BadgeNotClaimableException if it cannot be accepted any
     *     more
     */
    public Acceptance accept(String id) {
        return badges.accept(earner.id(), id);
    }

    /**
     * Accepts everything that waits.
     *
     * @return what was accepted
     */
    public List<BadgeView> acceptAll() {
        return acceptWaiting(badge -> true);
    }

    /**
     * Accepts what still waits of some badges; ids that are not the earner's are passed over.
     *
     * @return what was accepted
     */
    public List<BadgeView> acceptAll(Collection<String> ids) {
        return acceptWaiting(badge -> ids.contains(badge.id()));
    }

    private List<BadgeView> acceptWaiting(Predicate<BadgeView> wanted) {
        return listMine().stream()
                .filter(badge -> badge.state() == BadgeState.WAITING)
                .filter(wanted)
                .map(badge -> badges.accept(earner.id(), badge.id()).badge())
                .toList();
    }

    /**
     * Declines one badge of the signed-in earner; declining again changes nothing.
     *
     * @throws org.distintivo.badge.domain.BadgeUnknownException if it is not the earner's
     * @throws org.distintivo.badge.domain.BadgeNotClaimableException if it does not wait any more
     */
    public BadgeView decline(String id) {
        return badges.decline(earner.id(), id);
    }

    /**
     * Undoes a decline: the badge waits again.
     *
     * @throws org.distintivo.badge.domain.BadgeUnknownException if it is not the earner's
     */
    public BadgeView reconsider(String id) {
        return badges.reconsider(earner.id(), id);
    }
}
