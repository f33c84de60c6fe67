package org.distintivo.insight.domain;

import java.util.Optional;
import org.distintivo.platform.domain.DomainEvent;

/**
 * Tells that staff left everything open that a feed no longer names, because it names much less
 * than before.
 */
public record HeldFeedRefused(String importId) implements DomainEvent {

    @Override
    public Optional<String> subject() {
        return Optional.of(PostingImport.subject(importId));
    }
}
