package org.distintivo.sharing.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.distintivo.account.service.CurrentEarner;
import org.distintivo.badge.service.BadgeView;
import org.distintivo.platform.domain.Roles;

/** Tells holders how often others looked at their badges. Nobody else is told. */
@Stateless
@RolesAllowed(Roles.EARNER)
public class LookService {

    @Inject private LookRepository looks;
    @Inject private CurrentEarner earner;
    @Inject private Clock clock;

    /**
     * Returns how often the signed-in earner's badge was looked at in the last weeks.
     *
     * @throws org.distintivo.badge.domain.BadgeUnknownException if it is not the earner's
     */
    public LooksView looks(BadgeView badge) {
        var id = badge.requireOf(earner.id()).id();
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return LooksView.of(looks.listSince(id, LooksView.first(today)), today);
    }
}
