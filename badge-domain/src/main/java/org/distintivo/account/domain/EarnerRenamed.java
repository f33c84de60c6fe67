package org.distintivo.account.domain;

import org.distintivo.platform.domain.DomainEvent;

/** A person chose another name. */
public record EarnerRenamed(long earnerId) implements DomainEvent {}
