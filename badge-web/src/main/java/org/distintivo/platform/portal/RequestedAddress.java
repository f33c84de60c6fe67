package org.distintivo.platform.portal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** Reads the address that the browser asked for, before and after the forward to a Facelet. */
final class RequestedAddress {

    /** Request attribute: the query for the page's own links, where it is not the request's. */
    static final String QUERY = "org.distintivo.query";

    private RequestedAddress() {}

    static String path(HttpServletRequest request) {
        var rest = request.getPathInfo();
        return request.getServletPath() + (rest == null ? "" : rest);
    }

    static String uri(HttpServletRequest request) {
        var uri = (String) request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        return uri == null ? request.getRequestURI() : uri;
    }

    static String query(HttpServletRequest request) {
        if (request.getAttribute(QUERY) instanceof String own) {
            return own.isEmpty() ? null : own;
        }
        return sentQuery(request);
    }

    /** Returns the query as it was sent; null without one. */
    static String sentQuery(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) == null
                ? request.getQueryString()
                : (String) request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
    }

    static String full(HttpServletRequest request) {
        var query = query(request);
        return uri(request) + (query == null ? "" : "?" + query);
    }
}
