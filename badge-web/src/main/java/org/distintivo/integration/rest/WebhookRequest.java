package org.distintivo.integration.rest;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * Says where another system is told of which events.
 *
 * @param secret {@code whsec_…}; made where it is left out
 */
public record WebhookRequest(@NotNull String url, @NotNull List<String> types, String secret) {

    /** Omits the secret. */
    @Override
    public String toString() {
        return "WebhookRequest[" + url + "]";
    }
}
