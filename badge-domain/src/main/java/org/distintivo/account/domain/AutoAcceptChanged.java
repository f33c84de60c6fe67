package org.distintivo.account.domain;

import org.distintivo.platform.domain.DomainEvent;

/** Tells that a person switched automatic acceptance of badges on or off. */
public record AutoAcceptChanged(long earnerId, boolean autoAccept) implements DomainEvent {}
