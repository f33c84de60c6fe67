package org.distintivo.platform.portal;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletResponse;
import org.distintivo.platform.domain.RuleViolation;

/**
 * What becomes of exceptions in pages. A rule's no is shown on the page that asked, with everything
 * that was typed; where there is no such page, it is a 404 or 403. A form that has waited too long
 * comes back fresh with a friendly word. The rest is a defect: error page and log.
 */
public class PageProblems extends ExceptionHandlerWrapper {

    public PageProblems(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        var events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            var context = events.next().getContext();
            if (answered(context.getContext(), context.getException())) {
                events.remove();
            }
        }
        getWrapped().handle();
    }

    private static boolean answered(FacesContext faces, Throwable thrown) {
        var navigation = CDI.current().select(Navigation.class).get();
        if (isStale(faces, thrown)) {
            navigation.done("platform.expired");
            navigation.again();
            return true;
        }
        if (find(EJBAccessException.class, thrown) != null) {
            navigation.error(HttpServletResponse.SC_FORBIDDEN);
            return true;
        }
        if (find(OptimisticLockException.class, thrown) != null) {
            return say(faces, navigation, "problem.changed-meanwhile");
        }
        var violation = find(RuleViolation.class, thrown);
        return violation != null && refused(faces, navigation, violation);
    }

    /** The form's state has expired, or is none that we ever gave out. */
    private static boolean isStale(FacesContext faces, Throwable thrown) {
        return find(ViewExpiredException.class, thrown) != null
                || faces.getCurrentPhaseId() == PhaseId.RESTORE_VIEW;
    }

    private static boolean refused(
            FacesContext faces, Navigation navigation, RuleViolation violation) {
        if (!faces.isPostback() || faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE) {
            navigation.error(
                    switch (violation.kind()) {
                        case UNKNOWN, MALFORMED -> HttpServletResponse.SC_NOT_FOUND;
                        case FORBIDDEN -> HttpServletResponse.SC_FORBIDDEN;
                        case TOO_MANY -> 429;
                        case UNAVAILABLE -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
                        default -> HttpServletResponse.SC_CONFLICT;
                    });
            return true;
        }
        return say(faces, navigation.message(violation));
    }

    private static boolean say(FacesContext faces, Navigation navigation, String key) {
        return say(
                faces, new FacesMessage(FacesMessage.SEVERITY_ERROR, navigation.text(key), null));
    }

    /** Only before the page is written; afterwards it is too late to say anything on it. */
    private static boolean say(FacesContext faces, FacesMessage message) {
        if (faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE) {
            return false;
        }
        faces.addMessage(null, message);
        faces.renderResponse();
        return true;
    }

    private static <T extends Throwable> T find(Class<T> type, Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }
}
