package org.distintivo.insight.domain;

import java.util.Optional;
import org.distintivo.platform.domain.DomainEvent;

/**
 * Tells that staff took a feed as complete that names much less than before; what it lacks is
 * withdrawn.
 */
public record HeldFeedTaken(String importId) implements DomainEvent {

    @Override
    public Optional<String> subject() {
        return Optional.of(PostingImport.subject(importId));
    }
}
