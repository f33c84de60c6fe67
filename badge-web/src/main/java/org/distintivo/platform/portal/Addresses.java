package org.distintivo.platform.portal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** What stands in the browser's address line, before and after the forward to a Facelet. */
final class Addresses {

    private Addresses() {}

    static String path(HttpServletRequest request) {
        var rest = request.getPathInfo();
        return request.getServletPath() + (rest == null ? "" : rest);
    }

    static String uri(HttpServletRequest request) {
        var uri = (String) request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        return uri == null ? request.getRequestURI() : uri;
    }

    static String query(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) == null
                ? request.getQueryString()
                : (String) request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
    }

    static String full(HttpServletRequest request) {
        var query = query(request);
        return uri(request) + (query == null ? "" : "?" + query);
    }
}
