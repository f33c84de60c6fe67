package org.distintivo.platform.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Somebody who has something else to do before being signed in, such as choosing another password:
 * whatever page is asked for, that one comes first and leads on to what was asked for.
 */
public final class Detour {

    /** In the session, the address to which the detour leads. */
    public static final String ATTRIBUTE = "org.distintivo.detour";

    private Detour() {}

    static Optional<String> find(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> (String) session.getAttribute(ATTRIBUTE));
    }
}
