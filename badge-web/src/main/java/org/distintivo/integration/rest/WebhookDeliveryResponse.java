package org.distintivo.integration.rest;

import java.util.Locale;
import java.util.Objects;
import org.distintivo.integration.service.webhook.DeliveryView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One event on its way to one webhook.
 *
 * @param number by which it is called
 * @param event its id, which is also {@code webhook-id}
 * @param state {@code waiting}, {@code delivered} or {@code dead}
 * @param attempts so far
 * @param answer status of the last answer; absent where there was none
 * @param fault why there was none
 * @param nextAttemptAt absent where there is none to come
 */
@Schema(name = "WebhookDelivery")
public record WebhookDeliveryResponse(
        Long number,
        String event,
        String type,
        String subject,
        String state,
        int attempts,
        String lastAttemptAt,
        Long answer,
        String fault,
        String nextAttemptAt) {

    static WebhookDeliveryResponse of(DeliveryView delivery) {
        return new WebhookDeliveryResponse(
                delivery.number(),
                delivery.event(),
                delivery.type(),
                delivery.subject(),
                delivery.state().name().toLowerCase(Locale.ROOT),
                delivery.attempts(),
                Objects.toString(delivery.triedAt(), null),
                delivery.answer() == null ? null : Long.valueOf(delivery.answer()),
                delivery.fault() == null
                        ? null
                        : delivery.fault().toLowerCase(Locale.ROOT).replace('_', '-'),
                Objects.toString(delivery.dueAt(), null));
    }
}
