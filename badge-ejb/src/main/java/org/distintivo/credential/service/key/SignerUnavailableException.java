package org.distintivo.credential.service.key;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.logging.Logger;
import org.distintivo.platform.domain.RuleViolation;

/**
 * The key that should sign cannot be reached at this moment; later it may. What is wrong is the
 * operator's to know and stands in the log; callers only hear that they may come back.
 */
public final class SignerUnavailableException extends RuleViolation {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = Logger.getLogger(SignerUnavailableException.class.getName());

    private static final int RETRY_AFTER_SECONDS = 30;

    private final String reason;

    private SignerUnavailableException(String reason, Throwable cause) {
        super(
                Kind.UNAVAILABLE,
                "signing-unavailable",
                "Nothing can be signed at this moment; try again later");
        this.reason = reason;
        initCause(cause);
    }

    /**
     * @param reason for the log, with its code and without any secret
     */
    static SignerUnavailableException logged(String reason, Throwable cause) {
        LOG.warning(() -> reason + causes(cause));
        return new SignerUnavailableException(reason, cause);
    }

    /** In one line: an outage is nothing to search the code for. */
    private static String causes(Throwable cause) {
        var words = new StringBuilder();
        for (var each = cause; each != null; each = each.getCause()) {
            words.append(": ").append(each);
        }
        return words.toString();
    }

    /** As it stands in the log. */
    public String reason() {
        return reason;
    }

    /** What REST also says in the {@code Retry-After} header. */
    @Override
    public Map<String, JsonValue> members() {
        return Map.of("retryAfter", Json.createValue(RETRY_AFTER_SECONDS));
    }
}
