package org.distintivo.badge.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.distintivo.catalog.domain.AchievementKey;

/**
 * Finds what two people who are one have twice: for each achievement one living badge stays, the
 * one that has come further. A badge that was accepted is never dropped, and neither is a final
 * one.
 */
public final class DoubledBadges {

    private static final List<BadgeState> FURTHEST_FIRST =
            List.of(
                    BadgeState.ACCEPTED,
                    BadgeState.SUSPENDED,
                    BadgeState.DECLINED,
                    BadgeState.WAITING,
                    BadgeState.WITHDRAWN);

    private DoubledBadges() {}

    /** A badge that goes, and the one in its place. */
    public record Doubled(Badge dropped, Badge kept) {}

    /**
     * Returns the badges that are there twice.
     *
     * @param own those of the person who stays, preferred where both have come as far
     * @param others those of the other
     */
    public static List<Doubled> of(Collection<Badge> own, Collection<Badge> others) {
        Map<AchievementKey, List<Badge>> living = new LinkedHashMap<>();
        collect(own, living);
        collect(others, living);
        var doubled = new ArrayList<Doubled>();
        for (var alike : living.values()) {
            alike.sort(Comparator.comparing(badge -> FURTHEST_FIRST.indexOf(badge.state())));
            alike.stream()
                    .skip(1)
                    .filter(badge -> !badge.state().isIssued())
                    .forEach(badge -> doubled.add(new Doubled(badge, alike.get(0))));
        }
        return doubled;
    }

    private static void collect(
            Collection<Badge> badges, Map<AchievementKey, List<Badge>> byAchievement) {
        badges.stream()
                .filter(badge -> !badge.state().isFinal())
                .forEach(
                        badge ->
                                byAchievement
                                        .computeIfAbsent(
                                                badge.achievement(), key -> new ArrayList<>())
                                        .add(badge));
    }
}
