package org.distintivo.platform.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Redirects somebody who must choose another password before signing in to the page for it, and
 * then to the page that was asked for.
 */
public final class PendingPasswordChange {

    /** In the session, the address to which the detour leads. */
    public static final String ATTRIBUTE = "org.distintivo.detour";

    private PendingPasswordChange() {}

    static Optional<String> find(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> (String) session.getAttribute(ATTRIBUTE));
    }
}
