package org.distintivo.integration.service.webhook;

import java.time.Instant;
import org.distintivo.integration.domain.DeliveryState;
import org.distintivo.integration.domain.RecordedEvent;
import org.distintivo.integration.domain.WebhookDelivery;

/**
 * One event on its way to one webhook.
 *
 * @param event its id
 * @param type its name, as other systems read it
 * @param triedAt null before the first attempt
 * @param answer status of the last answer; null where there was none
 * @param fault why there was none, as code; null where there was one
 * @param dueAt when it is tried next; null where it is not
 */
public record DeliveryView(
        long number,
        String event,
        String type,
        String subject,
        DeliveryState state,
        int attempts,
        Instant triedAt,
        Integer answer,
        String fault,
        Instant dueAt) {

    static DeliveryView of(WebhookDelivery delivery, RecordedEvent event) {
        return new DeliveryView(
                delivery.number(),
                event.publicId(),
                event.type().text(),
                event.subject(),
                delivery.state(),
                delivery.attempts(),
                delivery.triedAt().orElse(null),
                delivery.answer().orElse(null),
                delivery.fault().orElse(null),
                delivery.dueAt().orElse(null));
    }
}
