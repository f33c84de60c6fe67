package org.distintivo.catalog.domain;

import org.distintivo.platform.domain.DomainEvent;

/** A catalog was loaded and made a difference. */
public record CatalogChanged(int created, int updated) implements DomainEvent {}
