package org.distintivo.integration.service.webhook;

import java.util.List;

/**
 * What another system says about a webhook; null leaves it as it is.
 *
 * @param types names of types of events
 * @param secret {@code whsec_…}
 * @param newSecret whether to make a secret
 * @param paused whether nothing is to be posted for now
 */
public record WebhookWishes(
        String url, List<String> types, String secret, boolean newSecret, Boolean paused) {

    /** Omits the secret. */
    @Override
    public String toString() {
        return "WebhookWishes[" + url + "]";
    }
}
