package org.distintivo.earning.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.distintivo.badge.service.BadgeService;
import org.distintivo.badge.service.BadgeView;
import org.distintivo.badge.service.BlockView;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.catalog.service.AchievementView;
import org.distintivo.catalog.service.CatalogService;

/** Puts together what staff see of one earner's badges. */
@RequestScoped
class ConsoleBadges {

    @Inject private BadgeService badges;
    @Inject private CatalogService catalog;

    List<ConsoleBadge> of(long earnerId, List<BadgeView> views) {
        Map<AchievementKey, AchievementView> known =
                catalog.listAchievements(views.stream().map(BadgeView::achievement).toList());
        var blocked =
                badges.listBlocks(earnerId).stream()
                        .map(BlockView::achievement)
                        .collect(Collectors.toSet());
        return views.stream()
                .map(
                        view ->
                                new ConsoleBadge(
                                        view,
                                        title(view, known),
                                        blocked.contains(view.achievement())))
                .toList();
    }

    private static String title(BadgeView view, Map<AchievementKey, AchievementView> known) {
        var achievement = known.get(view.achievement());
        return achievement == null ? view.achievement().code() : achievement.title();
    }
}
