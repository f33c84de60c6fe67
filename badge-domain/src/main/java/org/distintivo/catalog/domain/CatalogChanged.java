package org.distintivo.catalog.domain;

import org.distintivo.platform.domain.DomainEvent;

/** Tells that a catalog was loaded and changed something. */
public record CatalogChanged(int created, int updated) implements DomainEvent {}
