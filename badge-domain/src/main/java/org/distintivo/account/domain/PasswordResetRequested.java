package org.distintivo.account.domain;

import org.distintivo.platform.domain.DomainEvent;

/** Tells that somebody asked to reset the password of this account. */
public record PasswordResetRequested(long accountId) implements DomainEvent {}
