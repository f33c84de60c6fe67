package org.distintivo.platform.domain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs what is posted to other systems in the way of Standard Webhooks: three headers, of which
 * the signature is an HMAC-SHA-256 over id, time and body under a secret that both sides know.
 */
public final class WebhookSignature {

    private static final String ALGORITHM = "HmacSHA256";

    /** From 24 to 64 bytes, as the specification asks. */
    private static final Pattern SECRET = Pattern.compile("whsec_([A-Za-z0-9+/]{32,86}={0,2})");

    private final byte[] key;

    private WebhookSignature(byte[] key) {
        this.key = key;
    }

    /** Returns the signature with a secret as people copy it; empty where the text is none. */
    public static Optional<WebhookSignature> of(String secret) {
        var found = SECRET.matcher(secret);
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new WebhookSignature(Base64.getDecoder().decode(found.group(1))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Returns the headers of a message without a signature. */
    public static Map<String, String> unsigned(String id, Instant at) {
        return Map.of("webhook-id", id, "webhook-timestamp", seconds(at));
    }

    /**
     * Returns the headers of a message.
     *
     * @param id the same for each attempt
     * @param at of this attempt
     */
    public Map<String, String> headers(String id, Instant at, String body) {
        return Map.of(
                "webhook-id",
                id,
                "webhook-timestamp",
                seconds(at),
                "webhook-signature",
                "v1," + mac(id + "." + seconds(at) + "." + body));
    }

    private static String seconds(Instant at) {
        return Long.toString(at.getEpochSecond());
    }

    private String mac(String content) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return Base64.getEncoder()
                    .encodeToString(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
