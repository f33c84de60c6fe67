package org.distintivo.sharing.domain;

import org.distintivo.platform.domain.DomainEvent;

/** Tells that a holder has decided anew who may see a badge. */
public record VisibilityChanged(long earnerId, String badgeId, Visibility visibility)
        implements DomainEvent {}
