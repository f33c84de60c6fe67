package org.distintivo.earning.domain;

import org.distintivo.platform.domain.DomainEvent;

/** Tells that this transaction records rows of an import, before any other news of it. */
public record ImportRecording(long importId) implements DomainEvent {}
