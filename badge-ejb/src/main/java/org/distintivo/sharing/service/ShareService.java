package org.distintivo.sharing.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.distintivo.account.service.CurrentEarner;
import org.distintivo.badge.service.BadgeService;
import org.distintivo.platform.domain.Roles;
import org.distintivo.sharing.domain.BadgeSharing;
import org.distintivo.sharing.domain.Visibility;

/** Shows and hides badges on behalf of their holders. */
@Stateless
@RolesAllowed(Roles.EARNER)
public class ShareService {

    @Inject private BadgeSharingRepository sharings;
    @Inject private BadgeService badges;
    @Inject private CurrentEarner earner;
    @Inject private Clock clock;

    /** Returns what was decided about the signed-in earner's badge. */
    public Visibility visibility(String badgeId) {
        badges.requireOf(earner.id(), badgeId);
        return sharings.find(badgeId).map(BadgeSharing::visibility).orElse(Visibility.PRIVATE);
    }

    /**
     * Returns the visibility of badges; those that nothing was decided about are left out and
     * private.
     */
    @RolesAllowed({Roles.EARNER, Roles.MANAGER})
    public Map<String, Visibility> listVisibilities(Collection<String> badgeIds) {
        return badgeIds.isEmpty()
                ? Map.of()
                : sharings.list(badgeIds).stream()
                        .collect(Collectors.toMap(BadgeSharing::badgeId, BadgeSharing::visibility));
    }

    /**
     * Makes a badge of the signed-in earner public.
     *
     * @throws org.distintivo.sharing.domain.BadgeNotAcceptedException if there is no credential yet
     *     to be shown
     * @throws org.distintivo.sharing.domain.BadgeNotSharableException if it is suspended, revoked
     *     or withdrawn
     */
    public void show(String badgeId) {
        Visibility.requireSharable(badges.lockOf(earner.id(), badgeId).state());
        become(badgeId, Visibility.PUBLIC);
    }

    /** Makes the badge private again; its public page is gone. */
    public void hide(String badgeId) {
        badges.lockOf(earner.id(), badgeId);
        become(badgeId, Visibility.PRIVATE);
    }

    private void become(String badgeId, Visibility wanted) {
        sharings.find(badgeId)
                .ifPresentOrElse(
                        sharing -> sharing.become(wanted, clock.instant()),
                        () -> sharings.add(new BadgeSharing(badgeId, wanted, clock.instant())));
    }
}
