package org.distintivo.insight.domain;

import java.util.Optional;
import org.distintivo.platform.domain.DomainEvent;

/** Tells that it was said anew where the feed of a source is, or what its names mean. */
public record PostingSourceChanged(String name) implements DomainEvent {

    @Override
    public Optional<String> subject() {
        return Optional.of(PostingSource.subject(name));
    }
}
