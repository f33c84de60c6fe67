package org.distintivo.insight.domain;

import java.util.Optional;
import org.distintivo.platform.domain.DomainEvent;

/** Tells that a source of postings was added. */
public record PostingSourceAdded(String name) implements DomainEvent {

    @Override
    public Optional<String> subject() {
        return Optional.of(PostingSource.subject(name));
    }
}
