package org.distintivo.account.service;

import java.time.Duration;
import org.distintivo.account.domain.KnownBrowser;

/**
 * What a browser that has just signed in is given.
 *
 * @param session for the session on the server, which never leaves it
 * @param device for the cookie by which the browser is known again
 */
public record BegunSession(String session, String device) {

    /** Returns how long the cookie lasts. */
    public Duration life() {
        return KnownBrowser.LIFE;
    }

    /** Omits both, because secrets stay out of logs. */
    @Override
    public String toString() {
        return "BegunSession[…]";
    }
}
