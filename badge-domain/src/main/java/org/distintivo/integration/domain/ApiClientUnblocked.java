package org.distintivo.integration.domain;

import java.util.Optional;
import org.distintivo.platform.domain.DomainEvent;

/** Tells that the keys of an API client work again. */
public record ApiClientUnblocked(String id) implements DomainEvent {

    @Override
    public Optional<String> subject() {
        return Optional.of(ApiClient.subject(id));
    }
}
