package org.distintivo.integration.domain;

import java.util.Optional;
import org.distintivo.platform.domain.DomainEvent;

/** Tells that an API client was given another key. */
public record ApiClientRekeyed(String id) implements DomainEvent {

    @Override
    public Optional<String> subject() {
        return Optional.of(ApiClient.subject(id));
    }
}
