package org.distintivo.badge.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.distintivo.account.service.EarnerService;
import org.distintivo.badge.domain.BadgeReinstated;
import org.distintivo.badge.domain.BadgeRevoked;
import org.distintivo.badge.domain.BadgeSuspended;
import org.distintivo.badge.service.BadgeHistory.Kind;
import org.distintivo.badge.service.BadgeHistory.Turn;
import org.distintivo.issuing.service.EditionService;
import org.distintivo.issuing.service.EditionView;
import org.distintivo.platform.domain.Roles;

/** Tells holders what happened to their badges. Who did it among staff is not told. */
@Stateless
@RolesAllowed(Roles.EARNER)
public class BadgeHistoryService {

    private static final int MOST = 100;

    /** As they are recorded. */
    private static final Map<String, Kind> KINDS =
            Map.of(
                    BadgeSuspended.class.getSimpleName(), Kind.SUSPENDED,
                    BadgeReinstated.class.getSimpleName(), Kind.REINSTATED,
                    BadgeRevoked.class.getSimpleName(), Kind.REVOKED);

    @Inject private BadgeRepository badges;
    @Inject private EarnerService earners;
    @Inject private EditionService editions;

    /**
     * Returns the history of the earner's badge.
     *
     * @throws org.distintivo.badge.domain.BadgeUnknownException if it is not the earner's
     */
    public BadgeHistory history(long earnerId, BadgeView own) {
        var badge = own.requireOf(earnerId);
        return new BadgeHistory(
                earners.findClaim(earnerId).orElse(null), turns(badge), editions(badge));
    }

    private List<Turn> turns(BadgeView badge) {
        return badges.listActs(badge.id(), KINDS.keySet(), MOST).stream()
                .map(it -> new Turn(KINDS.get(it.action()), it.happenedAt()))
                .toList();
    }

    private List<EditionView> editions(BadgeView badge) {
        return badge.acceptedAt() == null
                ? List.of()
                : editions.list(badge.id(), badge.acceptedAt());
    }
}
