package org.distintivo.account.domain;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.util.Map;
import org.distintivo.platform.domain.RuleViolation;

/** Somebody asks more often than a person would. */
public class TooManyAttemptsException extends RuleViolation {

    private final long retryAfterSeconds;

    public TooManyAttemptsException(long retryAfterSeconds) {
        super(
                Kind.TOO_MANY,
                "too-many-attempts",
                "Too many attempts; try again later",
                retryAfterSeconds);
        this.retryAfterSeconds = retryAfterSeconds;
    }

    /** What REST also says in the {@code Retry-After} header. */
    @Override
    public Map<String, JsonValue> members() {
        return Map.of("retryAfter", Json.createValue(retryAfterSeconds));
    }

    /** Also the first of the arguments. */
    public long retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
