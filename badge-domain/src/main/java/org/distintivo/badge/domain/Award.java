package org.distintivo.badge.domain;

import java.time.LocalDate;
import java.util.Objects;
import org.distintivo.catalog.domain.AchievementKey;

/**
 * What the results of an earner give: one achievement, the day, and the result that earned it.
 *
 * @param resultPartner together with the external id names the result
 * @param performance what the result says beyond the pass
 */
public record Award(
        AchievementKey achievement,
        LocalDate earnedOn,
        String resultPartner,
        String resultExternalId,
        Performance performance) {

    public Award {
        Objects.requireNonNull(achievement, "achievement");
        Objects.requireNonNull(earnedOn, "earnedOn");
        Objects.requireNonNull(performance, "performance");
    }
}
