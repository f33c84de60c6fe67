package org.distintivo.badge.domain;

import org.distintivo.platform.domain.DomainEvent;

/**
 * Tells that a waiting badge was withdrawn, because the earner's results no longer give it.
 *
 * @param why what was written when the result was taken back, or null
 */
public record BadgeWithdrawn(long earnerId, String badgeId, String why) implements DomainEvent {}
