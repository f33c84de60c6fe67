package org.distintivo.sharing.service;

import org.distintivo.badge.service.BadgeView;
import org.distintivo.catalog.service.AchievementView;
import org.distintivo.catalog.service.IssuerView;

/**
 * What the public page of a badge tells.
 *
 * @param holder the holder's name as it should appear
 * @param shared whether everybody may see it, or only the holder who is looking
 */
public record PublicBadgeView(
        BadgeView badge,
        AchievementView achievement,
        IssuerView issuer,
        String holder,
        boolean shared) {}
