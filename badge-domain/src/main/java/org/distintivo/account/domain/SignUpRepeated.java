package org.distintivo.account.domain;

import org.distintivo.platform.domain.DomainEvent;

/** Somebody signed up with an address that has a confirmed account; its owner is told by mail. */
public record SignUpRepeated(long accountId) implements DomainEvent {}
