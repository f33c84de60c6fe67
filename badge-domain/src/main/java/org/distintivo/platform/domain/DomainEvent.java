package org.distintivo.platform.domain;

/**
 * Something happened that other features may want to know. Fired as a CDI event in the transaction
 * in which it happened; implementations are records in a {@code domain} package and carry ids,
 * never entities.
 */
public interface DomainEvent {}
