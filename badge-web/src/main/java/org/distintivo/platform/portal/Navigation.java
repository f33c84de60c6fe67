package org.distintivo.platform.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.distintivo.platform.domain.RuleViolation;

/**
 * Where a page bean sends a person next and what it says there. After a successful POST always:
 * {@code navigation.done("claiming.accept.done"); return navigation.to("/my/badges");}, so that a
 * reload never repeats the action.
 */
@Named
@RequestScoped
public class Navigation {

    /** The session attribute with the {@link Outcome} that the next page shows. */
    static final String OUTCOME = "org.distintivo.outcome";

    @Inject private HttpServletRequest request;
    @Inject private Texts texts;

    private Outcome outcome;

    /** Says what happened, on the next page. */
    public void done(String key, Object... arguments) {
        show(new Outcome(texts.text(key, arguments), null, null));
    }

    /** Says what happened and what could come next. */
    public void doneThen(String key, String linkKey, String address, Object... arguments) {
        show(new Outcome(texts.text(key, arguments), texts.get(linkKey), address));
    }

    /**
     * Redirects to an address of ours.
     *
     * @return null, which a page bean's action hands on to Faces
     */
    public String to(String address) {
        var faces = FacesContext.getCurrentInstance();
        PageFilter.redirect(
                (HttpServletResponse) faces.getExternalContext().getResponse(), address);
        faces.responseComplete();
        return null;
    }

    /** To the page that the parameter {@code to} of this address asks for, if it is one of ours. */
    public String toWantedOr(String address) {
        return to(getWanted().orElse(address));
    }

    /** The page that this address promises to lead to in the end. */
    public Optional<String> getWanted() {
        return Optional.ofNullable(request.getParameter("to")).filter(Routes::isOwn);
    }

    /** To this page again. */
    public String again() {
        return to(Addresses.full(request));
    }

    /** Answers as if the address had never existed. */
    public void notFound() {
        error(HttpServletResponse.SC_NOT_FOUND);
    }

    /** Shows a rule's no beside the field with that id. */
    public void refuse(String field, RuleViolation violation) {
        FacesContext.getCurrentInstance().addMessage(field, message(violation));
    }

    /** What the pressed button of that name says, if this request is a form of ours. */
    public Optional<String> posted(String button) {
        return FacesContext.getCurrentInstance().isPostback()
                ? Optional.ofNullable(request.getParameter(button))
                : Optional.empty();
    }

    /** A segment of this page's address, or a parameter of its query; null when absent. */
    public String parameter(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
    }

    /** {@code aria-current} of a link: it leads to the page that is shown. */
    public String exactly(String address) {
        return Addresses.uri(request).equals(address) ? "page" : "false";
    }

    /** {@code aria-current} of a link: it leads to the page that is shown or to one above it. */
    public String current(String address) {
        var under = Addresses.uri(request).startsWith(address + "/");
        return under ? "true" : exactly(address);
    }

    /** The address in the browser's line, to come back to. */
    public String getHere() {
        return Addresses.full(request);
    }

    /** What the last action did; the session forgets it as soon as one page has asked. */
    public Outcome getOutcome() {
        var session = request.getSession(false);
        if (session != null && session.getAttribute(OUTCOME) instanceof Outcome left) {
            session.removeAttribute(OUTCOME);
            outcome = left;
        }
        return outcome;
    }

    FacesMessage message(RuleViolation violation) {
        var text = texts.text("problem." + violation.code(), violation.arguments());
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null);
    }

    String text(String key) {
        return texts.get(key);
    }

    void error(int status) {
        var faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext().responseSendError(status, null);
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void show(Outcome news) {
        request.getSession().setAttribute(OUTCOME, news);
    }
}
