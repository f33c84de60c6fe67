package org.distintivo.badge.domain;

import org.distintivo.platform.domain.DomainEvent;

/** An accepted badge was set aside for a while. */
public record BadgeSuspended(long earnerId, String badgeId) implements DomainEvent {}
