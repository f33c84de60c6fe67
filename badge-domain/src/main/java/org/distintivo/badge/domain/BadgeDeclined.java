package org.distintivo.badge.domain;

import org.distintivo.platform.domain.DomainEvent;

/** The earner does not want a badge. */
public record BadgeDeclined(long earnerId, String badgeId) implements DomainEvent {}
