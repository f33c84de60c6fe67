package org.distintivo.account.domain;

import org.distintivo.platform.domain.DomainEvent;

/** A person chose whether badges are accepted without asking. */
public record AutoAcceptChanged(long earnerId, boolean autoAccept) implements DomainEvent {}
