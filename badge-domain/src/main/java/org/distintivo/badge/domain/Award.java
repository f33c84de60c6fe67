package org.distintivo.badge.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.distintivo.catalog.domain.AchievementKey;

/**
 * An achievement that results give an earner, with the day and the result that earned it.
 *
 * @param resultPartner together with the external id names the result
 * @param performance what the result says beyond the pass
 * @param exams the codes of the passed exams among those that the achievement names itself
 */
public record Award(
        AchievementKey achievement,
        LocalDate earnedOn,
        String resultPartner,
        String resultExternalId,
        Performance performance,
        List<String> exams) {

    public Award {
        Objects.requireNonNull(achievement, "achievement");
        Objects.requireNonNull(earnedOn, "earnedOn");
        Objects.requireNonNull(performance, "performance");
        exams = List.copyOf(exams);
    }
}
