package org.distintivo.platform.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.distintivo.platform.domain.Sha256;

/**
 * The mark of a form that a page without Faces shows: it says that the page was shown in this very
 * session, as the state of a page with Faces does. It is worked out of the session's id, which
 * nobody finds from it, so that nothing has to be kept.
 */
final class FormToken {

    /** The hidden field with the mark. */
    static final String FIELD = "form";

    private FormToken() {}

    static String of(HttpSession session) {
        return Sha256.hex("form:" + session.getId());
    }

    /** Returns whether a request comes from a form of a page without Faces, of whatever session. */
    static boolean isThere(HttpServletRequest request) {
        return request.getMethod().equals("POST") && request.getParameter(FIELD) != null;
    }

    /** Returns whether its page was shown in this session. */
    static boolean isGood(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null
                && MessageDigest.isEqual(bytes(of(session)), bytes(request.getParameter(FIELD)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
