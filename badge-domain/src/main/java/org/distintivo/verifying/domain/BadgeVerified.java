package org.distintivo.verifying.domain;

import org.distintivo.platform.domain.DomainEvent;

/**
 * Tells that somebody handed in a badge that was issued here, and that it is genuine; whether it
 * still counts is another question. It does not tell who asked.
 */
public record BadgeVerified(String badgeId) implements DomainEvent {}
