package org.distintivo.insight.domain;

import java.util.Optional;
import org.distintivo.platform.domain.DomainEvent;

/** Tells that staff took over what the files of a taxonomy say. */
public record TaxonomyTaken(String importId) implements DomainEvent {

    @Override
    public Optional<String> subject() {
        return Optional.of(TaxonomyImport.subject(importId));
    }
}
