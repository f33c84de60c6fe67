package org.distintivo.issuing.service.key;

import java.util.logging.Logger;
import org.distintivo.platform.domain.UnavailableException;

/**
 * Thrown when nothing can be signed at the moment, because the key cannot be reached, or what is
 * signed cannot be put on record. The cause stands in the log for the operator; callers are only
 * told to try again later.
 */
public final class SignerUnavailableException extends UnavailableException {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = Logger.getLogger(SignerUnavailableException.class.getName());

    private static final int RETRY_AFTER_SECONDS = 30;

    private final String reason;

    private SignerUnavailableException(String reason, Throwable cause) {
        super(
                "signing-unavailable",
                "Nothing can be signed at this moment; try again later",
                RETRY_AFTER_SECONDS);
        this.reason = reason;
        initCause(cause);
    }

    /**
     * @param reason for the log, with its code and without any secret
     */
    public static SignerUnavailableException logged(String reason, Throwable cause) {
        LOG.warning(() -> reason + causes(cause));
        return new SignerUnavailableException(reason, cause);
    }

    /** Returns the causes in one line for the log; an outage needs no stack trace. */
    private static String causes(Throwable cause) {
        var words = new StringBuilder();
        for (var each = cause; each != null; each = each.getCause()) {
            words.append(": ").append(each);
        }
        return words.toString();
    }

    /** Returns the reason as it stands in the log. */
    public String reason() {
        return reason;
    }
}
