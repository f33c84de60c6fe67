package org.distintivo.integration.rest;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.distintivo.integration.service.webhook.WebhookService;
import org.distintivo.integration.service.webhook.WebhookView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A webhook of the caller's.
 *
 * @param state {@code active} or {@code paused}
 * @param pausedBy {@code client}, {@code staff}, {@code failing} or {@code gone}; absent while
 *     active
 * @param failingSince since when nothing was taken there; absent while all is well
 * @param secret in the answer to who has just been given it, and never again
 */
@Schema(name = "Webhook")
public record WebhookResponse(
        String id,
        String url,
        List<String> types,
        String state,
        String pausedBy,
        String failingSince,
        String createdAt,
        String secret) {

    static WebhookResponse of(WebhookService.Told told) {
        return of(told.webhook(), told.secret());
    }

    static WebhookResponse of(WebhookView webhook) {
        return of(webhook, null);
    }

    private static WebhookResponse of(WebhookView webhook, String secret) {
        var pause = webhook.pause();
        return new WebhookResponse(
                webhook.id(),
                webhook.url(),
                webhook.types(),
                pause == null ? "active" : "paused",
                pause == null ? null : pause.name().toLowerCase(Locale.ROOT),
                Objects.toString(webhook.failingSince(), null),
                webhook.createdAt().toString(),
                secret);
    }

    /** Omits the secret. */
    @Override
    public String toString() {
        return "WebhookResponse[" + id + "]";
    }
}
