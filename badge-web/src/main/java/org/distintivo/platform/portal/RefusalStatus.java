package org.distintivo.platform.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.distintivo.platform.domain.RuleViolation;
import org.distintivo.platform.domain.TooManyAttemptsException;

/**
 * Tells with which status the portal answers what a rule refuses, where there is no page for it.
 */
public final class RefusalStatus {

    private static final int TOO_MANY_REQUESTS = 429;

    private RefusalStatus() {}

    static int of(RuleViolation violation) {
        return switch (violation.kind()) {
            case UNKNOWN, MALFORMED -> HttpServletResponse.SC_NOT_FOUND;
            case GONE -> HttpServletResponse.SC_GONE;
            case FORBIDDEN -> HttpServletResponse.SC_FORBIDDEN;
            case TOO_MANY -> TOO_MANY_REQUESTS;
            case UNAVAILABLE -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
            default -> HttpServletResponse.SC_CONFLICT;
        };
    }

    /** Answers a request for a file that a rule refuses with the page for that. */
    public static void send(RuleViolation violation, HttpServletResponse response)
            throws IOException {
        if (violation instanceof TooManyAttemptsException many) {
            response.setHeader("Retry-After", String.valueOf(many.retryAfterSeconds()));
        }
        response.sendError(of(violation));
    }
}
