package org.distintivo.claiming.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.distintivo.badge.domain.BadgeState;
import org.distintivo.badge.service.BadgeService;
import org.distintivo.platform.domain.Roles;

/**
 * Accepts on behalf of earners who asked for it. Nobody is signed in when results arrive, so it
 * runs as the system; only {@link AutoAcceptObserver} calls it.
 */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class AutoAcceptance {

    @Inject private BadgeService badges;

    /**
     * Accepts everything that waits for the earner, in the transaction in which the setting
     * changed.
     */
    public void acceptWaiting(long earnerId) {
        badges.listOf(earnerId).stream()
                .filter(badge -> badge.state() == BadgeState.WAITING)
                .forEach(badge -> badges.accept(earnerId, badge.id()));
    }

    /** Accepts badges in the transaction in which they began to wait. */
    public void accept(long earnerId, List<String> badgeIds) {
        badgeIds.forEach(id -> badges.accept(earnerId, id));
    }
}
