package org.distintivo.platform.portal;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Leads each public address to its Facelet, and only the people for whom it is. Facelets have no
 * address of their own: asking for one is a 404.
 */
public class PageFilter extends HttpFilter {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

    @Inject private PublicPages publicPages;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = Addresses.path(request);
        var match = Routes.find(path);
        if (match.isPresent()) {
            answer(match.get(), request, response);
        } else if (path.endsWith(".xhtml")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void answer(
            Routes.Match match, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var audience = match.route().audience();
        if (!METHODS.contains(request.getMethod())) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (isForged(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (!audience.includes(request)) {
            turnAway(request, response);
        } else if (!LanguageChoice.keep(audience, request, response)) {
            show(match, request, response);
        }
    }

    private void show(Routes.Match match, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (match.route().audience() == Audience.PUBLIC) {
            publicPages.show(match, request, response);
        } else {
            var view = match.route().viewWith(match.values());
            request.getRequestDispatcher(view).forward(request, response);
        }
    }

    /** Another site's page sent this form; every browser of today says so. */
    private static boolean isForged(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
    }

    private static void turnAway(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (request.getUserPrincipal() != null) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        var wanted = URLEncoder.encode(Addresses.full(request), StandardCharsets.UTF_8);
        redirect(response, Detour.find(request).orElse(Routes.SIGN_IN) + "?to=" + wanted);
    }

    /** See Other: whatever the method was, the next one is GET. The location stays relative. */
    static void redirect(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }
}
