package org.distintivo.badge.domain;

import org.distintivo.platform.domain.DomainEvent;

/** Tells that a badge was accepted, by its earner or automatically, and its credential signed. */
public record BadgeAccepted(long earnerId, String badgeId) implements DomainEvent {}
