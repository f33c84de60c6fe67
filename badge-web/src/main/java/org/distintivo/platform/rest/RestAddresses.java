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
 * Leads addresses that standards or the contract put outside {@code /api} to their resources. They
 * are public addresses for ever: what is printed into a credential cannot move.
 *
 * <p>Scripts of other sites may read what is here, refusals too: a verifier or wallet in a browser
 * must be able to ask (Fetch, "CORS protocol"). They read what anybody may see, as without
 * permission for credentials no browser hands them what a cookie has opened.
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

    /** What a script may ask with beyond a plain GET, to be told that nothing has changed. */
    private static void allow(HttpServletResponse answer) {
        answer.setStatus(HttpServletResponse.SC_NO_CONTENT);
        answer.setHeader("Allow", METHODS);
        answer.setHeader("Access-Control-Allow-Methods", METHODS);
        answer.setHeader("Access-Control-Allow-Headers", "Accept, Accept-Language, If-None-Match");
        answer.setHeader("Access-Control-Max-Age", "86400");
    }
}
