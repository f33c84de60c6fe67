package org.distintivo.badge.domain;

import org.distintivo.platform.domain.DomainEvent;

/** An accepted badge was taken back for good. */
public record BadgeRevoked(long earnerId, String badgeId, RevocationReason reason)
        implements DomainEvent {}
