package org.distintivo.badge.domain;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.distintivo.catalog.domain.AchievementKey;

/**
 * What all results of one earner come to, as far as badges are concerned.
 *
 * @param awards what the earner gets a badge for
 * @param supported what an accepted badge may still stand on although it is not among the awards
 */
public record EarnedBadges(long earnerId, Collection<Award> awards, Set<AchievementKey> supported) {

    public EarnedBadges {
        awards = List.copyOf(awards);
        supported = Set.copyOf(supported);
    }
}
