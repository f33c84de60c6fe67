package org.distintivo.account.domain;

import org.distintivo.platform.domain.DomainEvent;

/**
 * Tells that somebody signed up with the address of a confirmed account; notification writes to its
 * owner.
 */
public record SignUpRepeated(long accountId) implements DomainEvent {}
