package org.distintivo.platform.domain;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.util.Map;

/**
 * Thrown when a caller exceeds a rate limit: 429 {@code too-many-attempts} with {@code
 * Retry-After}.
 */
public class TooManyAttemptsException extends RuleViolation {

    private static final long SOON_SECONDS = 30;

    private final long retryAfterSeconds;

    public TooManyAttemptsException(long retryAfterSeconds) {
        super(
                Kind.TOO_MANY,
                "too-many-attempts",
                "Too many attempts; try again later",
                minutes(retryAfterSeconds));
        this.retryAfterSeconds = retryAfterSeconds;
    }

    /** Returns the number of seconds that the {@code Retry-After} header also tells. */
    @Override
    public Map<String, JsonValue> members() {
        return Map.of("retryAfter", Json.createValue(retryAfterSeconds));
    }

    /** Returns after how many seconds to try again; the message's argument tells it in minutes. */
    public long retryAfterSeconds() {
        return retryAfterSeconds;
    }

    private static long minutes(long seconds) {
        return seconds < SOON_SECONDS ? 0 : (seconds + 59) / 60;
    }
}
