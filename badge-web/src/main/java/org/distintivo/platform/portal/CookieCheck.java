package org.distintivo.platform.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/** Recognizes a browser that keeps no cookies, by the requests that should have brought one. */
final class CookieCheck {

    /** The end of an address that was asked for because no cookie had come. */
    static final String MARK = "cookies=none";

    private CookieCheck() {}

    /**
     * Returns whether somebody comes from the sign-in page to one that only signed-in people can
     * come to from there, and brings no cookie: the sign-in was good, and its session is lost.
     */
    static boolean hasLostSession(HttpServletRequest request) {
        return request.getCookies() == null && isSignIn(request.getHeader("Referer"));
    }

    private static boolean isSignIn(String referrer) {
        try {
            return referrer != null && Routes.SIGN_IN.equals(URI.create(referrer).getPath());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
