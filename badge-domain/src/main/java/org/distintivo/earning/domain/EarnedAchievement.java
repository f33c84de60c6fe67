package org.distintivo.earning.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.distintivo.catalog.domain.AchievementKey;

/**
 * One achievement, the day on which it was earned and the pass that earned it.
 *
 * @param exams the codes of the passed exams among those that it names itself
 */
public record EarnedAchievement(
        AchievementKey achievement, LocalDate day, ResultKey by, List<String> exams) {

    public EarnedAchievement {
        Objects.requireNonNull(achievement, "achievement");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(by, "by");
        exams = List.copyOf(exams);
    }
}
