package org.distintivo.insight.service.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.distintivo.catalog.domain.Skill;
import org.distintivo.catalog.service.AchievementView;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.insight.domain.AchievementSkill;
import org.distintivo.insight.domain.MatchReason;
import org.distintivo.insight.service.matching.MatchingIndex.Named;

/**
 * Finds the skills of taxonomies that achievements show. What the catalog names by its address is
 * that; what it names in words is found as in postings, and where that finds nothing, by the search
 * of the database.
 */
@ApplicationScoped
class AchievementMatching {

    @Inject private MatchingRepository repository;
    @Inject private MatchingIndexes indexes;
    @Inject private NamedRepository named;
    @Inject private SkillSearch search;
    @Inject private CatalogService catalog;

    /** Matches all achievements, each anew. The caller's transaction holds the state. */
    void match() {
        var achievements = catalog.listAchievements();
        var byAddress =
                repository.mapSkillsByUri(
                        achievements.stream()
                                .flatMap(it -> it.competences().stream())
                                .map(Skill::url)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList());
        var index = indexes.current();
        Map<String, List<Named>> byName = new HashMap<>();
        var shown = new ArrayList<AchievementSkill>();
        for (var achievement : achievements) {
            shown.addAll(shown(achievement, byAddress, byName, index));
        }
        named.replaceAchievements(shown);
    }

    private List<AchievementSkill> shown(
            AchievementView achievement,
            Map<String, Long> byAddress,
            Map<String, List<Named>> byName,
            MatchingIndex index) {
        Map<Long, AchievementSkill> shown = new LinkedHashMap<>();
        for (var skill : achievement.competences()) {
            var address = byAddress.get(skill.url());
            var found =
                    address == null
                            ? byName.computeIfAbsent(skill.name(), it -> named(it, index))
                            : List.of(new Named(address, MatchReason.ADDRESS, skill.name()));
            for (var one : found) {
                shown.putIfAbsent(
                        one.concept(),
                        new AchievementSkill(
                                achievement.key(), one.concept(), one.reason(), skill.name()));
            }
        }
        return List.copyOf(shown.values());
    }

    private List<Named> named(String name, MatchingIndex index) {
        var found = index.skills().findListed(name, null);
        if (found.isEmpty()) {
            return search.nearest(name).map(List::of).orElse(List.of());
        }
        return found.stream().map(it -> new Named(it.skill(), it.reason(), it.matched())).toList();
    }
}
