package org.distintivo.insight.domain;

import java.util.Optional;
import org.distintivo.platform.domain.DomainEvent;

/** Tells that the address of a source is asked no longer. */
public record PostingSourcePaused(String name) implements DomainEvent {

    @Override
    public Optional<String> subject() {
        return Optional.of(PostingSource.subject(name));
    }
}
