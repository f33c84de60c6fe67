package org.distintivo.badge.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.distintivo.badge.service.BadgeView;
import org.distintivo.catalog.portal.ShownCatalog;
import org.distintivo.catalog.service.AchievementView;
import org.distintivo.platform.portal.Language;

/** Puts badges and what the catalog says about them together, for any number at once. */
@RequestScoped
public class BadgeCards {

    @Inject private ShownCatalog catalog;
    @Inject private Language language;

    public List<BadgeCard> of(List<BadgeView> badges) {
        var known = catalog.get().list(badges.stream().map(BadgeView::achievement).toList());
        return badges.stream()
                .filter(badge -> known.containsKey(badge.achievement()))
                .map(b -> card(b, known.get(b.achievement())))
                .toList();
    }

    public BadgeCard of(BadgeView badge) {
        return card(badge, catalog.get().require(badge.achievement()));
    }

    private BadgeCard card(BadgeView badge, AchievementView whole) {
        var earned = catalog.get().earned(whole, badge.exams());
        return new BadgeCard(badge, earned, language.getLocale());
    }
}
