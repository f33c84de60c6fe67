package org.distintivo.platform.portal;

import jakarta.servlet.http.HttpServletRequest;
import org.distintivo.platform.domain.Roles;

/** For whom a page is. Services ask again; the page only saves a person a dead end. */
public enum Audience {
    /** Anybody on the internet, and caches on the way: no session, no cookie, no script. */
    PUBLIC(null),
    /** Anybody who reads: no form whose state must be kept, and therefore no session. */
    READER(null),
    /** Anybody; the page has forms. */
    ANYBODY(null),
    EARNER(Roles.EARNER),
    MANAGER(Roles.MANAGER);

    private final String role;

    Audience(String role) {
        this.role = role;
    }

    boolean needsState() {
        return this != PUBLIC && this != READER;
    }

    boolean includes(HttpServletRequest request) {
        return role == null || request.isUserInRole(role);
    }
}
