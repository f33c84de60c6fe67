package org.distintivo.integration.service.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.distintivo.integration.domain.Webhook;
import org.distintivo.integration.domain.WebhookRefusedException;
import org.distintivo.platform.domain.WebhookSignature;
import org.distintivo.platform.service.SecretCipher;

/** Makes and seals the secrets of webhooks, and signs with them. */
@ApplicationScoped
class WebhookSecrets {

    private static final int BYTES = 32;
    private static final String SIGNATURE = "webhook-signature";

    @Inject private SecretCipher cipher;

    private final SecureRandom random = new SecureRandom();

    String make() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return "whsec_" + Base64.getEncoder().encodeToString(bytes);
    }

    /**
     * Gives a webhook a secret.
     *
     * @throws WebhookRefusedException if it is none
     */
    void give(Webhook webhook, String secret, Instant now) {
        if (WebhookSignature.of(secret).isEmpty()) {
            throw WebhookRefusedException.secret();
        }
        webhook.sign(cipher.seal(secret, place(webhook)), now);
    }

    /**
     * Returns the headers of a message, with a signature for each secret that is good now.
     *
     * @param id the same for each attempt
     */
    Map<String, String> headers(Webhook webhook, String id, String body, Instant now) {
        var signed =
                Stream.concat(Stream.of(webhook.secret()), webhook.previousSecret(now).stream())
                        .flatMap(it -> cipher.open(it, place(webhook)).stream())
                        .flatMap(it -> WebhookSignature.of(it).stream())
                        .map(it -> it.headers(id, now, body))
                        .toList();
        var headers = new HashMap<>(WebhookSignature.unsigned(id, now));
        Optional.of(signed.stream().map(it -> it.get(SIGNATURE)).collect(Collectors.joining(" ")))
                .filter(it -> !it.isEmpty())
                .ifPresent(it -> headers.put(SIGNATURE, it));
        return headers;
    }

    private static String place(Webhook webhook) {
        return "webhook.secret " + webhook.publicId();
    }
}
