package org.distintivo.account.domain;

import org.distintivo.platform.domain.DomainEvent;

/** Tells that a person changed the name. */
public record EarnerRenamed(long earnerId) implements DomainEvent {}
