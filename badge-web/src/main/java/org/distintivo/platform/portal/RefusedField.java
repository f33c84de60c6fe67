package org.distintivo.platform.portal;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;

/**
 * Says what was wrong with a field of a form that was sent before a redirect to its page.
 *
 * @param page the path of that page
 */
record RefusedField(String page, String field, String text) implements Serializable {

    /** In the session, as long as the page has not been shown. */
    static final String ATTRIBUTE = "org.distintivo.refusedField";

    /** Shows beside its field what the session holds about this page, once. */
    static void show(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null
                && session.getAttribute(ATTRIBUTE) instanceof RefusedField refused
                && refused.page().equals(RequestedAddress.uri(request))) {
            session.removeAttribute(ATTRIBUTE);
            var message = new FacesMessage(FacesMessage.SEVERITY_ERROR, refused.text(), null);
            FacesContext.getCurrentInstance().addMessage(refused.field(), message);
        }
    }
}
