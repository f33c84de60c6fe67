package org.distintivo.account.domain;

import org.distintivo.platform.domain.DomainEvent;

/** The password of this account is another one; its owner is told by mail. */
public record PasswordChanged(long accountId) implements DomainEvent {}
