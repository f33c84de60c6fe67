package org.distintivo.badge.domain;

import org.distintivo.platform.domain.DomainEvent;

/** The earner, or auto-accept for the earner, took a badge; its credential is signed. */
public record BadgeAccepted(long earnerId, String badgeId) implements DomainEvent {}
