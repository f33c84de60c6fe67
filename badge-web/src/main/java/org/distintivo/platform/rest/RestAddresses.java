package org.distintivo.platform.rest;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/**
 * Leads addresses that standards or the contract put outside {@code /api} to their resources. They
 * are public addresses for ever: what is printed into a credential cannot move.
 */
@WebFilter(
        filterName = "restAddresses",
        urlPatterns = {"/ob/*", "/ims/*", "/oembed", "/.well-known/did.json", "/artwork/*"},
        asyncSupported = true)
public class RestAddresses implements Filter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = (HttpServletRequest) request;
        // said again, because the resource would not see it otherwise
        var query = asked.getQueryString() == null ? "" : "?" + asked.getQueryString();
        request.getRequestDispatcher("/api" + asked.getRequestURI() + query)
                .forward(request, response);
    }
}
