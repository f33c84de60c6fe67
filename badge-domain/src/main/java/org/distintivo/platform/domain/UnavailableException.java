package org.distintivo.platform.domain;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.util.Map;

/**
 * Base of what is refused because something that it needs is away or taken for a while: 503 with
 * {@code Retry-After}.
 */
public abstract class UnavailableException extends RuleViolation {

    private final int retryAfterSeconds;

    protected UnavailableException(String code, String detail, int retryAfterSeconds) {
        super(Kind.UNAVAILABLE, code, detail);
        this.retryAfterSeconds = retryAfterSeconds;
    }

    /** Returns the number of seconds that the {@code Retry-After} header also tells. */
    @Override
    public Map<String, JsonValue> members() {
        return Map.of("retryAfter", Json.createValue(retryAfterSeconds));
    }
}
