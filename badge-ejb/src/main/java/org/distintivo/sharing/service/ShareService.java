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
import org.distintivo.sharing.domain.BadgeNotAcceptedException;
import org.distintivo.sharing.domain.BadgeSharing;
import org.distintivo.sharing.domain.Visibility;

/** Lets a holder decide who may see a badge. */
@Stateless
@RolesAllowed(Roles.EARNER)
public class ShareService {

    @Inject private BadgeSharingRepository sharings;
    @Inject private BadgeService badges;
    @Inject private CurrentEarner earner;
    @Inject private Clock clock;

    /** What was decided about the signed-in earner's badge. */
    public Visibility visibility(String badgeId) {
        badges.requireOf(earner.id(), badgeId);
        return sharings.find(badgeId).map(BadgeSharing::visibility).orElse(Visibility.PRIVATE);
    }

    /** For a list: badges about which nothing was decided are left out, they are private. */
    public Map<String, Visibility> listVisibilities(Collection<String> badgeIds) {
        return badgeIds.isEmpty()
                ? Map.of()
                : sharings.list(badgeIds).stream()
                        .collect(Collectors.toMap(BadgeSharing::badgeId, BadgeSharing::visibility));
    }

    /**
     * @throws BadgeNotAcceptedException if there is no credential yet to be shown
     */
    public void show(String badgeId) {
        if (!badges.requireOf(earner.id(), badgeId).state().isIssued()) {
            throw new BadgeNotAcceptedException();
        }
        become(badgeId, Visibility.PUBLIC);
    }

    public void hide(String badgeId) {
        badges.requireOf(earner.id(), badgeId);
        become(badgeId, Visibility.PRIVATE);
    }

    private void become(String badgeId, Visibility wanted) {
        sharings.find(badgeId)
                .ifPresentOrElse(
                        sharing -> sharing.become(wanted, clock.instant()),
                        () -> sharings.add(new BadgeSharing(badgeId, wanted, clock.instant())));
    }
}
