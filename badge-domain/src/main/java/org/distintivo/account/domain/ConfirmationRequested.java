package org.distintivo.account.domain;

import org.distintivo.platform.domain.DomainEvent;

/** Tells that somebody signed up, or asked again, and needs the mail that confirms the address. */
public record ConfirmationRequested(long accountId) implements DomainEvent {}
