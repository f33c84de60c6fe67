package org.distintivo.integration.console;

import jakarta.servlet.http.HttpServletRequest;
import org.distintivo.integration.service.NewKey;

/** Hands a new key over the redirect to the page that shows it, once. */
final class KeyOnce {

    private static final String ATTRIBUTE = "org.distintivo.newKey";

    private KeyOnce() {}

    static void leave(HttpServletRequest request, NewKey made) {
        request.getSession().setAttribute(ATTRIBUTE, made);
    }

    /** Returns the key that was just made for a client, and forgets it; null for none. */
    static String take(HttpServletRequest request, String client) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof NewKey made)) {
            return null;
        }
        session.removeAttribute(ATTRIBUTE);
        return made.client().equals(client) ? made.key() : null;
    }
}
