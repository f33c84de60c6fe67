package org.distintivo.catalog.domain;

import org.distintivo.platform.domain.DomainEvent;

/** Tells that the last day of an exam or certification was taken back. */
public record RetirementTakenBack(AchievementKind kind, String code) implements DomainEvent {}
