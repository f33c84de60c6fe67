package org.distintivo.account.domain;

import org.distintivo.platform.domain.DomainEvent;

/** Somebody says to have forgotten the password of this account. */
public record PasswordResetRequested(long accountId) implements DomainEvent {}
