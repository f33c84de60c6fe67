package org.distintivo.account.domain;

import org.distintivo.platform.domain.DomainEvent;

/** Tells that what is held about a person can be downloaded; notification writes to the owner. */
public record ExportEnded(long accountId) implements DomainEvent {}
