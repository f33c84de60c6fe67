package org.distintivo.integration.domain;

import java.util.Optional;
import org.distintivo.platform.domain.DomainEvent;

/** Tells that a webhook was changed by its system. */
public record WebhookChanged(String id) implements DomainEvent {

    @Override
    public Optional<String> subject() {
        return Optional.of(Webhook.subject(id));
    }
}
