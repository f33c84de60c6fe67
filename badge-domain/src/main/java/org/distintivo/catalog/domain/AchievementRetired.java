package org.distintivo.catalog.domain;

import java.time.LocalDate;
import org.distintivo.platform.domain.DomainEvent;

/**
 * Tells that the last day of an exam or certification was set or moved.
 *
 * @param retiredOn the last day; may lie ahead or in the past
 * @param formerly the last day before; null when there was none
 */
public record AchievementRetired(
        AchievementKind kind, String code, LocalDate retiredOn, LocalDate formerly)
        implements DomainEvent {

    /** Returns whether more can be earned than before, also of what was taken already. */
    public boolean isPutOff() {
        return formerly != null && formerly.isBefore(retiredOn);
    }
}
