package org.distintivo.integration.rest;

import java.util.List;

/**
 * Changes a webhook; what is left out stays as it is.
 *
 * @param secret a new one, beside which the one before signs for a day
 * @param rotateSecret whether to make a new one
 * @param state {@code active} or {@code paused}
 */
public record WebhookChangeRequest(
        String url, List<String> types, String secret, Boolean rotateSecret, String state) {

    /** Omits the secret. */
    @Override
    public String toString() {
        return "WebhookChangeRequest[" + url + "]";
    }
}
