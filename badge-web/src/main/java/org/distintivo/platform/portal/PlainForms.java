package org.distintivo.platform.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** Begins forms of pages without Faces. */
@RequestScoped
public class PlainForms {

    @Inject private HttpServletRequest request;
    @Inject private Navigation navigation;
    @Inject private InterruptedForms interrupted;

    /**
     * Returns the beginning of a form that is sent to the page on which it stands, with the mark of
     * its session and of whom it is for.
     *
     * @param id of the form
     * @param style its classes
     */
    public Markup begin(String id, String style) {
        return Markup.of(
                "<form id=\"{}\" method=\"post\" action=\"{}\" class=\"{}\">"
                        + "<input type=\"hidden\" name=\"{}\" value=\"{}\"/>"
                        + "<input type=\"hidden\" name=\"{}\" value=\"{}\"/>",
                id,
                navigation.getHere(),
                style,
                FormToken.FIELD,
                FormToken.of(request.getSession()),
                InterruptedForm.OWNER,
                interrupted.getOwner());
    }
}
