package org.distintivo.account.domain;

import org.distintivo.platform.domain.DomainEvent;

/** Tells that an account's password was changed; notification writes to its owner. */
public record PasswordChanged(long accountId) implements DomainEvent {}
