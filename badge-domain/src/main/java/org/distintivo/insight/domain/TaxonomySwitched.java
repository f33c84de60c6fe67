package org.distintivo.insight.domain;

import java.util.Optional;
import org.distintivo.platform.domain.DomainEvent;

/** Tells that staff let a taxonomy count, or not count any more. */
public record TaxonomySwitched(String code, boolean active) implements DomainEvent {

    @Override
    public Optional<String> subject() {
        return Optional.of("taxonomy:" + code);
    }
}
