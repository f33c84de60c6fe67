package org.distintivo.integration.domain;

import java.util.Optional;
import org.distintivo.platform.domain.DomainEvent;

/** Tells that an event is posted to a webhook again. */
public record WebhookRedelivered(String id) implements DomainEvent {

    @Override
    public Optional<String> subject() {
        return Optional.of(Webhook.subject(id));
    }
}
