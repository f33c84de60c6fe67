package org.distintivo.integration.domain;

import java.util.Optional;
import org.distintivo.platform.domain.DomainEvent;

/** Tells that nothing is posted to a webhook for now. */
public record WebhookPaused(String id) implements DomainEvent {

    @Override
    public Optional<String> subject() {
        return Optional.of(Webhook.subject(id));
    }
}
