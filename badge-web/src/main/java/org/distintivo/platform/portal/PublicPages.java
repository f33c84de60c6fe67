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
import java.util.regex.Pattern;
import org.distintivo.platform.service.Messages;

/**
 * Answers for {@linkplain Audience#PUBLIC public} pages: with one that still holds, or a new one.
 */
@ApplicationScoped
class PublicPages {

    private static final Pattern ONLY_LANGUAGE =
            Pattern.compile(LanguageChoice.PARAMETER + "=[a-zA-Z-]*");

    @Inject private KeptPages kept;
    @Inject private Instance<PageState> states;
    @Inject private Messages messages;
    @Inject private Clock clock;

    void show(Routes.Match match, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        // it may stop being public at any time, so every use asks again
        response.setHeader("Cache-Control", "no-cache");
        var state = isForAnybody(request) ? state(match) : Optional.<String>empty();
        if (state.isEmpty()) {
            make(match, request, response);
            return;
        }
        var language = LanguageChoice.of(request, messages);
        var key = new KeptPages.Key(request.getRequestURI(), language);
        var now = clock.instant();
        var known = kept.find(key, state.get(), now);
        if (known.isPresent()) {
            known.get().send(request, response);
        } else {
            make(match, request, response)
                    .ifPresent(page -> kept.keep(key, state.get(), page, now));
        }
    }

    /** Whether everybody who reads that language gets the same page. */
    private static boolean isForAnybody(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getUserPrincipal() == null
                && (query == null || ONLY_LANGUAGE.matcher(query).matches());
    }

    private Optional<String> state(Routes.Match match) {
        return states.stream()
                .filter(state -> state.view().equals(match.route().view()))
                .findFirst()
                .flatMap(state -> state.of(match.values()));
    }

    /** Empty when the page turned out to be an error. */
    private static Optional<FinishedPage> make(
            Routes.Match match, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var held = new HeldPage(response);
        request.getRequestDispatcher(match.route().viewWith(match.values())).forward(request, held);
        var page = held.finish();
        if (page.isPresent()) {
            page.get().send(request, response);
        }
        return page;
    }
}
