package org.distintivo.account.domain;

import org.distintivo.platform.domain.DomainEvent;

/** Tells that the name on the badges of somebody who has signed up is another now. */
public record NameCertified(long earnerId) implements DomainEvent {}
