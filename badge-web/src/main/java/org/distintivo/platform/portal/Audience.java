package org.distintivo.platform.portal;

import jakarta.servlet.http.HttpServletRequest;
import org.distintivo.platform.domain.Roles;

/** For whom a page is. Services ask again; the page only saves a person a dead end. */
public enum Audience {
    /** Anybody on the internet; no session, no cookie, no script. */
    PUBLIC(null),
    /** Anybody; the page may have forms and therefore a session. */
    ANYBODY(null),
    EARNER(Roles.EARNER),
    MANAGER(Roles.MANAGER);

    private final String role;

    Audience(String role) {
        this.role = role;
    }

    boolean includes(HttpServletRequest request) {
        return role == null || request.isUserInRole(role);
    }
}
