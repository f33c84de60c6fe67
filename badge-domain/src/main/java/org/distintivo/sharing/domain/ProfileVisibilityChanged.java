package org.distintivo.sharing.domain;

import org.distintivo.platform.domain.DomainEvent;

/** Tells that a holder has decided anew who may see the profile. */
public record ProfileVisibilityChanged(long earnerId, Visibility visibility)
        implements DomainEvent {}
