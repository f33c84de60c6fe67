package org.distintivo.platform.portal;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.distintivo.platform.domain.RuleViolation;

/**
 * Answers requests for {@linkplain PlainPage pages without Faces}: shows them to whoever is signed
 * in, and carries out their forms. Where the last action left something to say, or a form waits to
 * be carried out after signing in, Faces makes the page.
 */
@ApplicationScoped
class PlainPages {

    @Inject private Instance<PlainPage> features;
    @Inject private PlainFrame frame;
    @Inject private Navigation navigation;
    @Inject private Clock clock;

    private Map<String, PlainPage> pages;

    @PostConstruct
    void collect() {
        pages = features.stream().collect(Collectors.toMap(PlainPage::view, Function.identity()));
    }

    /**
     * Answers, if the page is one of these.
     *
     * @return whether the answer is given
     */
    boolean answer(Routes.Match match, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var page = pages.get(match.route().view());
        if (page == null) {
            return false;
        }
        navigation.beginWithoutFaces(request, match.values());
        try {
            return FormToken.isThere(request)
                    ? carryOut(page, request, response)
                    : isQuiet(request) && show(page, response);
        } finally {
            navigation.endWithoutFaces();
        }
    }

    /** Returns whether a signed-in person asks for a page on which nothing else is to be said. */
    private boolean isQuiet(HttpServletRequest request) {
        var session = request.getSession(false);
        return request.getMethod().equals("GET")
                && request.getUserPrincipal() != null
                && session != null
                && session.getAttribute(Navigation.OUTCOME) == null
                && session.getAttribute(RefusedField.ATTRIBUTE) == null
                && InterruptedForm.find(request, clock.instant()).isEmpty();
    }

    private boolean show(PlainPage page, HttpServletResponse response) throws IOException {
        var content = page.content();
        if (content.isEmpty()) {
            return false;
        }
        var bytes = frame.around(content.get()).toString().getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
        return true;
    }

    private boolean carryOut(
            PlainPage page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            if (FormToken.isGood(request)) {
                page.carryOut();
            } else {
                navigation.startAfresh();
            }
        } catch (RuntimeException thrown) {
            if (PageProblems.find(EJBAccessException.class, thrown) != null) {
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
                return true;
            }
            refuse(thrown);
        }
        PageFilter.redirect(response, navigation.next());
        return true;
    }

    /** What keeps it from happening is said on the page, which is shown again. */
    private void refuse(RuntimeException thrown) {
        var violation = PageProblems.find(RuleViolation.class, thrown);
        if (violation != null) {
            navigation.refuseAgain(null, violation);
        } else if (PageProblems.find(OptimisticLockException.class, thrown) != null) {
            navigation.notDone("platform.problem.changed-meanwhile");
            navigation.again();
        } else {
            throw thrown;
        }
    }
}
