package org.distintivo.badge.domain;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.distintivo.catalog.domain.AchievementKey;

/**
 * The badges that the results of one earner give.
 *
 * @param awards what the earner gets a badge for
 * @param supported what an accepted badge may still stand on although it is not among the awards
 * @param why what staff or a partner wrote when a result was taken back; null when nothing was
 */
public record EarnedBadges(
        long earnerId, Collection<Award> awards, Set<AchievementKey> supported, String why) {

    /** Makes one of results of which none was voided just now. */
    public EarnedBadges(long earnerId, Collection<Award> awards, Set<AchievementKey> supported) {
        this(earnerId, awards, supported, null);
    }

    public EarnedBadges {
        awards = List.copyOf(awards);
        supported = Set.copyOf(supported);
    }

    /** Returns the same with the words for badges that go. */
    public EarnedBadges because(String words) {
        return new EarnedBadges(earnerId, awards, supported, words);
    }
}
