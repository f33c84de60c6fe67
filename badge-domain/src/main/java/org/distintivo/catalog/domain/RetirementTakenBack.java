package org.distintivo.catalog.domain;

import org.distintivo.platform.domain.DomainEvent;

/** An exam or certification has no last day any more. */
public record RetirementTakenBack(AchievementKind kind, String code) implements DomainEvent {}
