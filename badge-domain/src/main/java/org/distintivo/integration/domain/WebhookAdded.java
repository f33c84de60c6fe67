package org.distintivo.integration.domain;

import java.util.Optional;
import org.distintivo.platform.domain.DomainEvent;

/** Tells that another system wants to be told of events. */
public record WebhookAdded(String id) implements DomainEvent {

    @Override
    public Optional<String> subject() {
        return Optional.of(Webhook.subject(id));
    }
}
