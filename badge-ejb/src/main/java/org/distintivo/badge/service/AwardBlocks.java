package org.distintivo.badge.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.platform.domain.Roles;

/** Lifts what keeps an earner from an achievement whose badge staff have revoked by hand. */
@Stateless
public class AwardBlocks {

    @Inject private BadgeRepository badges;
    @Inject private Clock clock;

    /** Lets the earner have the achievement's badge again, when next evaluated. */
    @RolesAllowed(Roles.MANAGER)
    public void lift(long earnerId, AchievementKey achievement) {
        badges.listBlocks(earnerId, achievement).forEach(block -> block.lift(clock.instant()));
    }

    /** Returns what an earner does not get because staff have revoked it by hand. */
    @RolesAllowed(Roles.MANAGER)
    public List<BlockView> listOf(long earnerId) {
        return badges.listBlocks(List.of(earnerId)).stream().map(BlockView::of).toList();
    }
}
