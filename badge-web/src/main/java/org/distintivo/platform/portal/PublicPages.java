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
 * Answers requests for {@linkplain Audience#PUBLIC public} pages: with a kept one that is still
 * right, or a new one.
 */
@ApplicationScoped
class PublicPages {

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
        var language = LanguageChoice.of(request, messages);
        var key = new PublicPageCache.Key(request.getRequestURI(), language);
        var now = clock.instant();
        var known = kept.find(key, state.get(), now);
        if (known.isPresent()) {
            known.get().send(request, response);
        } else {
            make(match, request, response)
                    .ifPresent(page -> kept.keep(key, state.get(), page, now));
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
