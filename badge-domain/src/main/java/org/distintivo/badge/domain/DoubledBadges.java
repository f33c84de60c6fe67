package org.distintivo.badge.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.distintivo.catalog.domain.AchievementKey;

/**
 * Sees to what a person has twice who was two people: of the living badges for one achievement one
 * stands for all, the one that has come furthest; else the older one. None is lost: the others stay
 * behind it, those that were accepted go on answering under their own address, and if the person is
 * two people again, each has its own.
 */
public final class DoubledBadges {

    private static final List<BadgeState> FURTHEST_FIRST =
            List.of(
                    BadgeState.ACCEPTED,
                    BadgeState.SUSPENDED,
                    BadgeState.DECLINED,
                    BadgeState.WAITING,
                    BadgeState.WITHDRAWN);

    private static final Comparator<Badge> STANDS_FIRST =
            Comparator.<Badge, Integer>comparing(badge -> FURTHEST_FIRST.indexOf(badge.state()))
                    .thenComparing(DoubledBadges::since)
                    .thenComparing(Badge::publicId);

    private DoubledBadges() {}

    /**
     * Lets one badge of each achievement stand for the others. In which order they are given makes
     * no difference.
     *
     * @param badges all of one person
     */
    public static void settle(Collection<Badge> badges) {
        badges.forEach(Badge::standAlone);
        for (var alike : living(badges).values()) {
            alike.sort(STANDS_FIRST);
            alike.stream().skip(1).forEach(badge -> badge.standBehind(alike.get(0)));
        }
    }

    private static Map<AchievementKey, List<Badge>> living(Collection<Badge> badges) {
        Map<AchievementKey, List<Badge>> living = new LinkedHashMap<>();
        badges.stream()
                .filter(badge -> !badge.state().isFinal())
                .forEach(
                        badge ->
                                living.computeIfAbsent(
                                                badge.achievement(), key -> new ArrayList<>())
                                        .add(badge));
        return living;
    }

    private static Instant since(Badge badge) {
        return badge.acceptedAt() == null ? badge.waitingSince() : badge.acceptedAt();
    }
}
