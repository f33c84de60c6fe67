package org.distintivo.platform.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Why a request is refused before it is begun.
 *
 * @param code that of the problem document which callers of an API get
 * @param detail one English sentence for developers, without what was sent
 */
record RequestRefusal(int status, String code, String detail) {

    private static final int BAD_REQUEST = HttpServletResponse.SC_BAD_REQUEST;

    static RequestRefusal path() {
        return new RequestRefusal(
                BAD_REQUEST,
                "path-not-canonical",
                "The path must be in its plain form: no empty or dot segments, no \";\", no"
                        + " encoded slashes or controls, everything else that needs it encoded as"
                        + " UTF-8.");
    }

    static RequestRefusal query() {
        return new RequestRefusal(
                BAD_REQUEST,
                "query-malformed",
                "The query must be encoded (RFC 3986), as UTF-8 and without control characters.");
    }

    static RequestRefusal header(String name) {
        return new RequestRefusal(
                BAD_REQUEST, "header-malformed", "The header " + name + " cannot be read.");
    }

    static RequestRefusal tooLarge(long most) {
        return new RequestRefusal(
                HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                "body-too-large",
                "The body is larger than " + most + " bytes.");
    }

    static RequestRefusal lengthRequired() {
        return new RequestRefusal(
                HttpServletResponse.SC_LENGTH_REQUIRED,
                "length-required",
                "A form must say its length: Content-Length.");
    }

    /** Hands the request to the error page, which says it in the caller's own form. */
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(ErrorPage.CODE, code);
        request.setAttribute(ErrorPage.DETAIL, detail);
        response.setHeader("Connection", "close"); // nobody reads what may still come
        response.sendError(status);
    }
}
