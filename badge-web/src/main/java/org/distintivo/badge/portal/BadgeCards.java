package org.distintivo.badge.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.distintivo.badge.service.BadgeView;
import org.distintivo.catalog.service.CatalogService;
import org.distintivo.platform.portal.Language;

/** Puts badges and what the catalog says about them together, for any number at once. */
@RequestScoped
public class BadgeCards {

    @Inject private CatalogService catalog;
    @Inject private Language language;

    public List<BadgeCard> of(List<BadgeView> badges) {
        var known = catalog.listAchievements(badges.stream().map(BadgeView::achievement).toList());
        return badges.stream()
                .filter(badge -> known.containsKey(badge.achievement()))
                .map(b -> new BadgeCard(b, known.get(b.achievement()), language.getLocale()))
                .toList();
    }

    public BadgeCard of(BadgeView badge) {
        var achievement = catalog.requireAchievement(badge.achievement());
        return new BadgeCard(badge, achievement, language.getLocale());
    }
}
