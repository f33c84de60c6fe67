package org.distintivo.catalog.domain;

import java.time.LocalDate;
import org.distintivo.platform.domain.DomainEvent;

/**
 * The last day of an exam or certification was announced or moved.
 *
 * @param retiredOn the last day; may lie ahead or in the past
 */
public record AchievementRetired(AchievementKind kind, String code, LocalDate retiredOn)
        implements DomainEvent {}
