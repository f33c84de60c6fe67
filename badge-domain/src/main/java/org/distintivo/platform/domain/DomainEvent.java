package org.distintivo.platform.domain;

import java.util.Optional;

/**
 * Marks what is fired as a CDI event in the transaction in which it happened, for other features.
 * Implementations are records in a {@code domain} package and carry ids, never entities.
 */
public interface DomainEvent {

    /**
     * Returns what it happened to, for the record of what people did by hand: a kind, a colon and
     * an id, such as {@code badge:Ab3…}. Empty for what nobody needs to look up.
     */
    default Optional<String> subject() {
        return Optional.empty();
    }

    /** Returns as what it is recorded. */
    default String action() {
        return getClass().getSimpleName();
    }

    /**
     * Returns who did it where neither staff nor another system did. Empty where what people do
     * with what is theirs is not recorded.
     */
    default Optional<String> ownActor() {
        return Optional.empty();
    }
}
