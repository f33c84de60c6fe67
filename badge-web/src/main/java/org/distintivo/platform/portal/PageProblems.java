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
import org.distintivo.platform.service.DatabaseFaults;
import org.distintivo.platform.service.DatabaseWatch;

/**
 * Handles exceptions in pages. A violated rule is shown on the page that asked, with everything
 * that was typed; where there is no such page, the answer is 404 or 403. An expired form comes back
 * fresh with a message.
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
            navigation.startAfresh();
            return true;
        }
        if (DatabaseFaults.isAway(thrown)) {
            CDI.current().select(DatabaseWatch.class).get().lookNow();
            navigation.error(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return true;
        }
        if (find(EJBAccessException.class, thrown) != null) {
            navigation.error(HttpServletResponse.SC_FORBIDDEN);
            return true;
        }
        if (find(OptimisticLockException.class, thrown) != null) {
            return say(faces, navigation, "platform.problem.changed-meanwhile");
        }
        var violation = find(RuleViolation.class, thrown);
        return violation != null && refused(faces, navigation, violation);
    }

    /** Returns whether the form's state has expired or was never given out. */
    private static boolean isStale(FacesContext faces, Throwable thrown) {
        return find(ViewExpiredException.class, thrown) != null
                || faces.getCurrentPhaseId() == PhaseId.RESTORE_VIEW;
    }

    private static boolean refused(
            FacesContext faces, Navigation navigation, RuleViolation violation) {
        if (!navigation.isPressed() || faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE) {
            navigation.error(RefusalStatus.of(violation));
            return true;
        }
        return say(faces, navigation.message(violation));
    }

    private static boolean say(FacesContext faces, Navigation navigation, String key) {
        return say(
                faces, new FacesMessage(FacesMessage.SEVERITY_ERROR, navigation.text(key), null));
    }

    /** Shows the message, if the page has not been written yet. */
    private static boolean say(FacesContext faces, FacesMessage message) {
        if (faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE) {
            return false;
        }
        faces.addMessage(null, message);
        faces.renderResponse();
        return true;
    }

    /**
     * Returns the first of a kind among what was thrown and its causes; null when there is none.
     */
    static <T extends Throwable> T find(Class<T> type, Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }
}
