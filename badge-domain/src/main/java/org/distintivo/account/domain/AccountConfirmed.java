package org.distintivo.account.domain;

import org.distintivo.platform.domain.DomainEvent;

/** The owner of an address can sign in; what waits for the person can be claimed from now on. */
public record AccountConfirmed(long earnerId) implements DomainEvent {}
