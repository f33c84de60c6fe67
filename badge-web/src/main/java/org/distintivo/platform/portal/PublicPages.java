package org.distintivo.platform.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.distintivo.platform.service.Messages;

/**
 * Answers requests for {@linkplain Audience#PUBLIC public} pages, and for those of readers whose
 * state a feature tells: with a kept one that is still right, or a new one.
 */
@ApplicationScoped
class PublicPages {

    /** Longer ones nobody looks at twice. */
    private static final int LONGEST_QUERY = 300;

    @Inject private PublicPageCache kept;
    @Inject private Instance<PageState> states;
    @Inject private Instance<PageLooks> looks;
    @Inject private Messages messages;
    @Inject private Clock clock;

    void show(Routes.Match match, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        answer(match, request, response);
        if (response.getStatus() == HttpServletResponse.SC_OK
                || response.getStatus() == HttpServletResponse.SC_NOT_MODIFIED) {
            var view = match.route().view();
            looks.stream()
                    .filter(it -> it.views().contains(view))
                    .forEach(it -> it.note(view, match.values(), request));
        }
    }

    private void answer(
            Routes.Match match, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        // it may stop being public at any time, so every use asks again
        boolean anonymous = request.getUserPrincipal() == null;
        response.setHeader("Cache-Control", anonymous ? "no-cache" : "private, no-cache");
        // addresses that people pass on grow parameters; the page has none of its own but the
        // language
        request.setAttribute(RequestedAddress.QUERY, "");
        var state = anonymous ? state(match) : Optional.<String>empty();
        if (state.isEmpty()) {
            make(match, request, response);
            return;
        }
        answer(match, state.get(), request.getRequestURI(), request, response);
    }

    private void answer(
            Routes.Match match,
            String state,
            String address,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, ServletException {
        var key = new PublicPageCache.Key(address, LanguageChoice.of(request, messages));
        var now = clock.instant();
        var known = kept.find(key, state, now);
        if (known.isPresent()) {
            known.get().send(request, response);
        } else {
            make(match, request, response).ifPresent(page -> kept.keep(key, state, page, now));
        }
    }

    /**
     * Returns whether a page for readers is kept as well: of a feature that tells its state, for
     * somebody of whom nothing is remembered. Its query is part of its address.
     */
    boolean isKept(Route route, HttpServletRequest request) {
        return route.audience() == Audience.READER
                && !request.getMethod().equals("POST")
                && request.getSession(false) == null
                && request.getUserPrincipal() == null
                && isShort(request.getQueryString())
                && states.stream().anyMatch(state -> state.views().contains(route.view()));
    }

    private static boolean isShort(String query) {
        return query == null || query.length() <= LONGEST_QUERY;
    }

    /** Answers a request for such a page. */
    void showToReader(Routes.Match match, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var state = state(match);
        if (state.isEmpty()) {
            make(match, request, response);
        } else {
            var query = request.getQueryString();
            var address = request.getRequestURI() + (query == null ? "" : "?" + query);
            answer(match, state.get(), address, request, response);
        }
    }

    private Optional<String> state(Routes.Match match) {
        return states.stream()
                .filter(state -> state.views().contains(match.route().view()))
                .findFirst()
                .flatMap(state -> state.of(match.values()));
    }

    /** Makes the page; empty when it turned out that there is nothing to be kept. */
    private static Optional<RenderedPage> make(
            Routes.Match match, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var held = new BufferedPageResponse(response);
        request.getRequestDispatcher(match.route().viewWith(match.values())).forward(request, held);
        var page = held.finish();
        if (page.isPresent() && response.getStatus() != HttpServletResponse.SC_OK) {
            page.get().sendWhole(request, response);
            return Optional.empty();
        }
        if (page.isPresent()) {
            page.get().send(request, response);
        }
        return page;
    }
}
