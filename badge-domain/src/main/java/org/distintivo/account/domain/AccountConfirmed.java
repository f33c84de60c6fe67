package org.distintivo.account.domain;

import org.distintivo.platform.domain.DomainEvent;

/** Tells that an account was confirmed: its owner can sign in and claim what waits. */
public record AccountConfirmed(long earnerId) implements DomainEvent {}
