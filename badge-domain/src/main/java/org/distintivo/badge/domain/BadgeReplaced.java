package org.distintivo.badge.domain;

import org.distintivo.platform.domain.DomainEvent;

/**
 * Tells that two people who are one had a badge each for the same achievement: the dropped one,
 * which nobody had accepted, is about to be deleted, and what led to it leads to the other.
 */
public record BadgeReplaced(String droppedId, String keptId) implements DomainEvent {}
