package org.distintivo.integration.domain;

import java.util.Optional;
import org.distintivo.platform.domain.DomainEvent;

/** Tells that another system was given a key. */
public record ApiClientAdded(String id) implements DomainEvent {

    @Override
    public Optional<String> subject() {
        return Optional.of(ApiClient.subject(id));
    }
}
