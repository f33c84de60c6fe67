package org.distintivo.platform.portal;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.distintivo.platform.service.Settings;

/**
 * Forwards each public address to its Facelet and refuses people for whom the page is not. Facelets
 * have no address of their own.
 */
public class PageFilter extends HttpFilter {

    private static final int PERMANENT_REDIRECT = 308;

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

    @Inject private PublicPages publicPages;
    @Inject private PlainPages plainPages;
    @Inject private Instance<PageDocument> documents;
    @Inject private Settings settings;
    @Inject private Clock clock;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = RequestedAddress.path(request);
        var match = Routes.find(path);
        if (match.isPresent()) {
            answer(match.get(), new WritableParameters(request), response);
        } else if (path.endsWith("/") && Routes.find(withoutSlash(path)).isPresent()) {
            moved(request, response);
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
            response.setHeader("Allow", "GET, HEAD, POST");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (WritableParameters.hasControls(request.getQueryString())) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else if (request.getMethod().equals("POST")
                && FormOrigin.isForeign(request, settings.baseUrl())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (InterruptedForm.keep(request, clock.instant()) || !audience.includes(request)) {
            turnAway(audience, request, response);
        } else if (!LanguageChoice.keep(audience, request, response)) {
            show(match, request, response);
        }
    }

    private void show(Routes.Match match, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.setAttribute(ErrorPage.ASKED, request.getRequestURI());
        var document = document(match.route(), request);
        if (match.route().audience() == Audience.PUBLIC
                && match.route().isPage()
                && document.isEmpty()) {
            publicPages.show(match, request, response);
        } else if (publicPages.isKept(match.route(), request)) {
            publicPages.showToReader(match, request, response);
        } else if (document.isPresent() || !plainPages.answer(match, request, response)) {
            var view = Route.viewWith(document.orElse(match.route().view()), match.values());
            request.getRequestDispatcher(view).forward(request, response);
        }
    }

    /** Returns who answers with a document instead, where the page has one and it is asked for. */
    private Optional<String> document(Route route, HttpServletRequest request) {
        return documents.stream()
                .filter(it -> it.views().contains(route.view()))
                .filter(it -> AcceptedTypes.of(request.getHeader("Accept")).preferJson())
                .map(PageDocument::servlet)
                .findFirst();
    }

    private static void turnAway(
            Audience audience, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var first = first(audience, request);
        if (first.isEmpty()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        var wanted = URLEncoder.encode(RequestedAddress.full(request), StandardCharsets.UTF_8);
        var mark = CookieCheck.hasLostSession(request) ? "&" + CookieCheck.MARK : "";
        redirect(response, first.get() + "?to=" + wanted + mark);
    }

    /** Returns where a person has to go before the page; empty when nothing helps. */
    private static Optional<String> first(Audience audience, HttpServletRequest request) {
        if (request.getUserPrincipal() == null) {
            return Optional.of(PendingSignInStep.find(request).orElse(Routes.SIGN_IN));
        }
        var staff = audience == Audience.EARNER && Audience.MANAGER.includes(request);
        return staff ? Optional.of(Routes.JOIN) : Optional.empty();
    }

    private static String withoutSlash(String path) {
        return path.substring(0, path.length() - 1);
    }

    private static void moved(HttpServletRequest request, HttpServletResponse response) {
        var query = request.getQueryString();
        moved(response, withoutSlash(request.getRequestURI()) + (query == null ? "" : "?" + query));
    }

    /** Redirects to the page's one address; the method stays what it was (RFC 9110 §15.4.9). */
    static void moved(HttpServletResponse response, String address) {
        response.setStatus(PERMANENT_REDIRECT);
        response.setHeader("Location", address);
    }

    /**
     * Redirects with 303 See Other, so that the next request is a GET. The location stays relative.
     */
    public static void redirect(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }
}
