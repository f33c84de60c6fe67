package org.distintivo.earning.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.distintivo.badge.service.AwardBlocks;
import org.distintivo.badge.service.BadgeView;
import org.distintivo.badge.service.BlockView;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.platform.portal.Language;

/** Puts together what staff see of one earner's badges. */
@RequestScoped
class ConsoleBadges {

    @Inject private AwardBlocks blocks;
    @Inject private CatalogService catalog;
    @Inject private Language language;

    List<ConsoleBadge> of(long earnerId, List<BadgeView> views) {
        var achievements = views.stream().map(BadgeView::achievement).toList();
        var titles = catalog.listNames(achievements, language.getLocale());
        var blocked =
                blocks.listOf(earnerId).stream()
                        .map(BlockView::achievement)
                        .collect(Collectors.toSet());
        return views.stream()
                .map(
                        view ->
                                new ConsoleBadge(
                                        view,
                                        titles.get(view.achievement()),
                                        blocked.contains(view.achievement())))
                .toList();
    }
}
