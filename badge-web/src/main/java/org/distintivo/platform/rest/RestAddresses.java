package org.distintivo.platform.rest;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Forwards addresses that standards or the contract put outside {@code /api} to their resources.
 * They are permanent: what is printed into a credential cannot move.
 *
 * <p>Scripts of other sites may read the answers, refusals too, because a verifier or wallet in a
 * browser must be able to ask (Fetch, "CORS protocol"). They read only what anybody may see:
 * without permission for credentials a browser hands them nothing that a cookie has opened.
 */
@WebFilter(
        filterName = "restAddresses",
        urlPatterns = {"/ob/*", "/ims/*", "/oembed", "/.well-known/did.json", "/artwork/*"},
        asyncSupported = true)
public class RestAddresses implements Filter {

    private static final String METHODS = "GET, HEAD, OPTIONS";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = (HttpServletRequest) request;
        var answer = (HttpServletResponse) response;
        answer.setHeader("Access-Control-Allow-Origin", "*");
        answer.setHeader("Access-Control-Expose-Headers", "ETag, Retry-After");
        if (asked.getMethod().equals("OPTIONS")) {
            allow(answer);
            return;
        }
        // said again, because the resource would not see it otherwise
        var query = asked.getQueryString() == null ? "" : "?" + asked.getQueryString();
        request.getRequestDispatcher("/api" + asked.getRequestURI() + query)
                .forward(request, response);
    }

    /** Allows the headers that a script may send beyond those of a plain GET. */
    private static void allow(HttpServletResponse answer) {
        answer.setStatus(HttpServletResponse.SC_NO_CONTENT);
        answer.setHeader("Allow", METHODS);
        answer.setHeader("Access-Control-Allow-Methods", METHODS);
        answer.setHeader("Access-Control-Allow-Headers", "Accept, Accept-Language, If-None-Match");
        answer.setHeader("Access-Control-Max-Age", "86400");
    }
}
