package org.distintivo.platform.domain;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.util.Map;

/**
 * So many pictures are being unpacked that one more would cost the server too much. Nothing is said
 * about this one: it has not been looked at.
 */
public class PicturesWaitException extends RuleViolation {

    private static final int RETRY_AFTER_SECONDS = 5;

    public PicturesWaitException() {
        super(
                Kind.UNAVAILABLE,
                "pictures-wait",
                "Too many pictures are looked at; try again in a few seconds");
    }

    /** What REST also says in the {@code Retry-After} header. */
    @Override
    public Map<String, JsonValue> members() {
        return Map.of("retryAfter", Json.createValue(RETRY_AFTER_SECONDS));
    }
}
