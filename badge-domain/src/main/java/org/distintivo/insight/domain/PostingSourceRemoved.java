package org.distintivo.insight.domain;

import java.util.Optional;
import org.distintivo.platform.domain.DomainEvent;

/** Tells that a source was forgotten; its postings stay. */
public record PostingSourceRemoved(String name) implements DomainEvent {

    @Override
    public Optional<String> subject() {
        return Optional.of(PostingSource.subject(name));
    }
}
