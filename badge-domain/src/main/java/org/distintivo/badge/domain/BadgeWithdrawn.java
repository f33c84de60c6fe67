package org.distintivo.badge.domain;

import org.distintivo.platform.domain.DomainEvent;

/** A badge that waited is no longer given by the earner's results. */
public record BadgeWithdrawn(long earnerId, String badgeId) implements DomainEvent {}
