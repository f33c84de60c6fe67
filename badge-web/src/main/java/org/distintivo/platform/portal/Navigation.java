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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.distintivo.platform.domain.RuleViolation;
import org.distintivo.platform.portal.FlashMessage.Step;

/**
 * Sends a person to the next page and says there what happened. After a successful POST always:
 * {@code navigation.done("claiming.accept.done"); return navigation.to("/my/badges");}, so that a
 * reload never repeats the action.
 */
@Named
@RequestScoped
public class Navigation {

    /** The session attribute with the {@link FlashMessage} that the next page shows. */
    static final String OUTCOME = "org.distintivo.outcome";

    @Inject private HttpServletRequest request;
    @Inject private Texts texts;
    @Inject private InterruptedForms interrupted;

    private FlashMessage outcome;
    private String end;
    private WithoutFaces plain;

    /** A request for a page without Faces; where it leads is kept until the page is left. */
    private static final class WithoutFaces {

        private final HttpServletRequest request;
        private final Map<String, String> values;
        private String next;

        WithoutFaces(HttpServletRequest request, Map<String, String> values) {
            this.request = request;
            this.values = values;
        }

        String parameter(String name) {
            return values.containsKey(name) ? values.get(name) : request.getParameter(name);
        }
    }

    /**
     * Lets a page without Faces be asked and carried out with the same beans.
     *
     * @param values what the page's address says, by the names of the route's gaps
     */
    void beginWithoutFaces(HttpServletRequest asked, Map<String, String> values) {
        plain = new WithoutFaces(asked, values);
    }

    /** What is asked from now on is asked of Faces again. */
    void endWithoutFaces() {
        plain = null;
    }

    /** Returns where a page without Faces leads; itself, if nothing was said. */
    String next() {
        return plain.next == null ? getHere() : plain.next;
    }

    /** Says what happened, on the next page. */
    public void done(String key, Object... arguments) {
        show(FlashMessage.good(texts.text(key, arguments), null));
    }

    /** Says what happened and what could come next. */
    public void doneThen(String key, String linkKey, String address, Object... arguments) {
        show(FlashMessage.good(texts.text(key, arguments), Step.link(texts.get(linkKey), address)));
    }

    /** Says what happened, beside a button of the next page that undoes it. */
    public void doneUnless(String key, String buttonKey, String button, String value) {
        show(FlashMessage.good(texts.get(key), Step.press(texts.get(buttonKey), button, value)));
    }

    /** Says on the next page what did not happen, without the sign of success. */
    public void notDone(String key, Object... arguments) {
        show(new FlashMessage(FlashMessage.Kind.WARN, texts.text(key, arguments), null, null));
    }

    /** Says on the next page which rule kept something from happening. */
    public void notDoneFor(RuleViolation violation) {
        show(
                new FlashMessage(
                        FlashMessage.Kind.WARN,
                        texts.problem(violation.code(), violation.arguments()),
                        null,
                        null));
    }

    /** Tells what happened at that place of the next page's list instead of at its top. */
    public void place(int index) {
        if (request.getSession().getAttribute(OUTCOME) instanceof FlashMessage left) {
            show(left.at(index));
        }
    }

    /**
     * Redirects to an address of ours.
     *
     * @return null, which a page bean's action hands on to Faces
     */
    public String to(String address) {
        if (plain != null) {
            plain.next = address;
            return null;
        }
        var faces = FacesContext.getCurrentInstance();
        PageFilter.redirect(
                (HttpServletResponse) faces.getExternalContext().getResponse(), address);
        faces.responseComplete();
        return null;
    }

    /** Returns the page that this address, or this page, asks to go to in the end. */
    public Optional<String> getWanted() {
        return Optional.ofNullable(request.getParameter("to"))
                .filter(Routes::isOwn)
                .or(() -> Optional.ofNullable(end));
    }

    /** Lets what is done on this page lead back to it in the end. */
    public void comeBack() {
        end = getHere();
    }

    /** Redirects to this page. */
    public String again() {
        return to(RequestedAddress.full(request));
    }

    /** Shows a violated rule beside the field with that id. */
    public void refuse(String field, RuleViolation violation) {
        FacesContext.getCurrentInstance().addMessage(field, message(violation));
    }

    /**
     * As {@link #refuse}, after a redirect to this page, so that going back in the browser leads to
     * a page and not to the question whether to send a form again. For forms of which nothing that
     * was typed is worth keeping.
     *
     * @return null, which a page bean's action hands on to Faces
     */
    public String refuseAgain(String field, RuleViolation violation) {
        var text = texts.problem(violation.code(), violation.arguments());
        var refused = new RefusedField(RequestedAddress.uri(request), field, text);
        request.getSession().setAttribute(RefusedField.ATTRIBUTE, refused);
        return again();
    }

    /**
     * Returns the value of the pressed button of that name; empty unless this request is a form of
     * ours, or the first one after a sign-in that an interrupted form has waited for.
     */
    public Optional<String> posted(String button) {
        if (plain != null) {
            return FormToken.isThere(plain.request)
                    ? Optional.ofNullable(parameter(button))
                    : Optional.empty();
        }
        return FacesContext.getCurrentInstance().isPostback()
                ? Optional.ofNullable(parameter(button))
                : interrupted.resume(button);
    }

    /** Returns whether this request carries out what a person pressed, now or before signing in. */
    boolean isPressed() {
        return FacesContext.getCurrentInstance().isPostback() || interrupted.isResumed();
    }

    /**
     * Begins again at an address of ours, because what this browser's session should know is not
     * there, and says so where the browser keeps no cookies.
     */
    public void beginAgain(String address) {
        to(request.getCookies() == null ? address + "?" + CookieCheck.MARK : address);
    }

    /** Shows the page anew, because the state of its form is no longer, or never was, known. */
    void startAfresh() {
        if (request.getCookies() == null) {
            var here = RequestedAddress.full(request).replaceAll("[?&]" + CookieCheck.MARK, "");
            to(here + (here.contains("?") ? "&" : "?") + CookieCheck.MARK);
        } else {
            notDone("platform.expired");
            again();
        }
    }

    /** Returns whether a form came without the cookie of its page, and so does this request. */
    public boolean isWithoutCookies() {
        return request.getCookies() == null
                && RequestedAddress.full(request).endsWith(CookieCheck.MARK);
    }

    /** Returns a segment of this page's address, or a parameter of its query; null when absent. */
    public String parameter(String name) {
        if (plain != null) {
            return plain.parameter(name);
        }
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
    }

    /**
     * Returns {@code page} for {@code aria-current} if the link leads to this page, else {@code
     * false}.
     */
    public String exactly(String address) {
        return RequestedAddress.uri(request).equals(address) ? "page" : "false";
    }

    /**
     * Returns {@code page} for {@code aria-current} if the link leads to this page, {@code true} if
     * to one above it, else {@code false}.
     */
    public String current(String address) {
        var under = RequestedAddress.uri(request).startsWith(address + "/");
        return under ? "true" : exactly(address);
    }

    /**
     * Returns the same for a link under which other pages stand as well.
     *
     * @param others their addresses, with spaces between
     */
    public String within(String address, String others) {
        boolean other = Stream.of(others.split(" ")).anyMatch(it -> !current(it).equals("false"));
        return other ? "true" : current(address);
    }

    /** Returns the address in the browser's address line, to come back to. */
    public String getHere() {
        return RequestedAddress.full(request);
    }

    /** Returns what the last action did. The session forgets it once a page has asked. */
    public FlashMessage getOutcome() {
        var session = request.getSession(false);
        if (session != null && session.getAttribute(OUTCOME) instanceof FlashMessage left) {
            session.removeAttribute(OUTCOME);
            outcome = left;
        }
        return outcome;
    }

    FacesMessage message(RuleViolation violation) {
        var text = texts.problem(violation.code(), violation.arguments());
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

    private void show(FlashMessage news) {
        request.getSession().setAttribute(OUTCOME, news);
    }
}
