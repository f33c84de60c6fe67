package org.distintivo.sharing.service;

import org.distintivo.badge.service.BadgeView;
import org.distintivo.catalog.service.AchievementView;
import org.distintivo.catalog.service.IssuerView;
import org.distintivo.sharing.domain.Visibility;

/**
 * What the public page of a badge tells.
 *
 * @param holder the holder's name as it should appear
 * @param visibility who may see it; with {@code PRIVATE} only the holder, who is looking
 */
public record PublicBadgeView(
        BadgeView badge,
        AchievementView achievement,
        IssuerView issuer,
        String holder,
        Visibility visibility) {

    /** Returns whether others see it too. */
    public boolean shared() {
        return visibility.isShown();
    }

    /** Returns whether search engines may list it. */
    public boolean listed() {
        return visibility == Visibility.PUBLIC;
    }
}
