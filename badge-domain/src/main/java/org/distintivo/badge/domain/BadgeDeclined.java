package org.distintivo.badge.domain;

import org.distintivo.platform.domain.DomainEvent;

/** Tells that the earner declined a badge. */
public record BadgeDeclined(long earnerId, String badgeId) implements DomainEvent {}
