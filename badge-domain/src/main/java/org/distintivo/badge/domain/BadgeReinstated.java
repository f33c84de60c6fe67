package org.distintivo.badge.domain;

import org.distintivo.platform.domain.DomainEvent;

/** A suspended badge counts again. */
public record BadgeReinstated(long earnerId, String badgeId) implements DomainEvent {}
