package org.distintivo.integration.service.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.distintivo.integration.domain.Webhook;
import org.distintivo.integration.domain.WebhookDelivery;
import org.distintivo.integration.domain.WebhookUnknownException;

/** Tells what became of the deliveries of a webhook, and lets one be made again. */
@ApplicationScoped
class DeliveryLog {

    @Inject private DeliveryRepository deliveries;
    @Inject private Clock clock;

    /** The newest first. */
    List<DeliveryView> list(Webhook webhook, long before, int most) {
        return deliveries.list(webhook.id(), before, most).stream().map(this::view).toList();
    }

    DeliveryView redeliver(Webhook webhook, long number) {
        var delivery =
                deliveries
                        .findLocked(webhook.id(), number)
                        .orElseThrow(WebhookUnknownException::ofDelivery);
        delivery.again(clock.instant());
        return view(delivery);
    }

    private DeliveryView view(WebhookDelivery delivery) {
        return DeliveryView.of(delivery, deliveries.findEvent(delivery.eventId()).orElseThrow());
    }
}
