package org.distintivo.platform.portal;

import jakarta.servlet.http.HttpServletRequest;
import org.distintivo.platform.domain.Roles;

/**
 * The groups of people for whom pages are. Services check again; the page only spares a person a
 * refusal.
 */
public enum Audience {
    /** Anybody on the internet, and caches on the way: no session, no cookie, no script. */
    PUBLIC(null),
    /** Anybody who reads: no form whose state must be kept, and therefore no session. */
    READER(null),
    /**
     * Anybody; the page has forms. Its state is kept only for whoever is signed in, so that nobody
     * occupies memory by looking at it.
     */
    ANYBODY(null),
    /** Whoever has signed in, to badges or to the console. */
    MEMBER(null) {
        @Override
        boolean needsState(HttpServletRequest request) {
            return true;
        }

        @Override
        boolean includes(HttpServletRequest request) {
            return request.getUserPrincipal() != null;
        }
    },
    EARNER(Roles.EARNER),
    MANAGER(Roles.MANAGER),
    EMPLOYER(Roles.EMPLOYER);

    private final String role;

    Audience(String role) {
        this.role = role;
    }

    /** Returns whether a form counts only if its page was shown in this very session. */
    boolean needsState(HttpServletRequest request) {
        return role != null || this == ANYBODY && request.getUserPrincipal() != null;
    }

    boolean includes(HttpServletRequest request) {
        return role == null || request.isUserInRole(role);
    }
}
