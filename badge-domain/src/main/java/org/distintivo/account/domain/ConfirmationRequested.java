package org.distintivo.account.domain;

import org.distintivo.platform.domain.DomainEvent;

/** Somebody signed up, or asked again, and waits for the mail that confirms the address. */
public record ConfirmationRequested(long accountId) implements DomainEvent {}
