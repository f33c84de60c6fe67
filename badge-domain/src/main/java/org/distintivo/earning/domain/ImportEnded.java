package org.distintivo.earning.domain;

import org.distintivo.platform.domain.DomainEvent;

/** Tells that an import is done, or has failed; there will be no more news of it. */
public record ImportEnded(long importId) implements DomainEvent {}
