package org.distintivo.platform.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Redirects somebody who has to do one thing more before being signed in, such as choosing another
 * password or typing a second code, to the page for it; afterwards the page that was asked for
 * follows.
 */
public final class PendingSignInStep {

    /** In the session, the address of that page. */
    public static final String ATTRIBUTE = "org.distintivo.detour";

    private PendingSignInStep() {}

    static Optional<String> find(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> (String) session.getAttribute(ATTRIBUTE));
    }
}
