package org.distintivo.integration.domain;

import java.util.Optional;
import org.distintivo.platform.domain.DomainEvent;

/** Tells that what an API client may do, or from where, was changed. */
public record ApiClientChanged(String id) implements DomainEvent {

    @Override
    public Optional<String> subject() {
        return Optional.of(ApiClient.subject(id));
    }
}
