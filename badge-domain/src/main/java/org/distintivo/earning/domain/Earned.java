package org.distintivo.earning.domain;

import java.time.LocalDate;
import java.util.Objects;
import org.distintivo.catalog.domain.AchievementKey;

/** One achievement, the day on which it was earned and the pass that earned it. */
public record Earned(AchievementKey achievement, LocalDate day, ResultKey by) {

    public Earned {
        Objects.requireNonNull(achievement, "achievement");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(by, "by");
    }
}
