package org.distintivo.claiming.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.distintivo.account.service.EarnerSettingsService;
import org.distintivo.badge.domain.BadgeState;
import org.distintivo.platform.domain.Roles;

/**
 * Switches automatic acceptance on and off for the signed-in earner.
 *
 * <p>Turning it on accepts what waits at that moment too. The earner's row is locked first, as
 * every import does before it awards, so no badge slips through between the two.
 */
@Stateless
@RolesAllowed(Roles.EARNER)
public class AutoAcceptService {

    @Inject private ClaimService claims;
    @Inject private EarnerSettingsService settings;

    /** Returns whether badges are accepted automatically. */
    public boolean isOn() {
        return settings.settings().autoAccept();
    }

    /**
     * Turns automatic acceptance on and accepts what waits.
     *
     * @return how many badges waited and are accepted now
     */
    public long turnOn() {
        var waited = countWaiting();
        settings.acceptAutomatically(true);
        return waited - countWaiting();
    }

    private long countWaiting() {
        return claims.listMine().stream()
                .filter(badge -> badge.state() == BadgeState.WAITING)
                .count();
    }
}
