package org.distintivo.integration.service.webhook;

import java.time.Instant;
import java.util.List;
import org.distintivo.integration.domain.EventType;
import org.distintivo.integration.domain.Webhook;
import org.distintivo.integration.domain.WebhookPause;

/**
 * An address to which events are posted.
 *
 * @param clientId the number of the API client whose it is
 * @param types names, as other systems read them
 * @param pause why nothing is posted; null while it is
 * @param failingSince since when nothing was taken there; null while all is well
 */
public record WebhookView(
        String id,
        long clientId,
        String url,
        List<String> types,
        WebhookPause pause,
        Instant failingSince,
        Instant createdAt) {

    static WebhookView of(Webhook webhook) {
        return new WebhookView(
                webhook.publicId(),
                webhook.clientId(),
                webhook.url(),
                webhook.types().stream().map(EventType::text).toList(),
                webhook.pause().orElse(null),
                webhook.failingSince().orElse(null),
                webhook.createdAt());
    }

    /** Returns the names with commas between. */
    public String typesText() {
        return String.join(", ", types);
    }

    /** Returns under what is recorded what is done with it by hand. */
    public String subject() {
        return Webhook.subject(id);
    }
}
