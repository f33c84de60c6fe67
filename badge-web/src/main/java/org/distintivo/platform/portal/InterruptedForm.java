package org.distintivo.platform.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.distintivo.platform.domain.Sha256;

/**
 * A form of a signed-in person that arrived after the session had ended. It is kept until the same
 * person has signed in, and carried out then.
 *
 * <p>Only a form of our own pages is kept, as the browser says itself; and it is carried out only
 * for whom its page was made, so that nobody acts in somebody else's name on a shared device.
 *
 * @param address where it was sent, query and all
 * @param owner the {@link #mark} of the person
 */
record InterruptedForm(String address, String owner, Map<String, String> values, Instant at)
        implements Serializable {

    /** The field with the {@link #mark} of whom the page was made for. */
    static final String OWNER = "owner";

    private static final String ATTRIBUTE = "org.distintivo.interruptedForm";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Duration KEPT = Duration.ofMinutes(15);
    private static final int MOST_CHARACTERS = 4_000;
    private static final int MARK_DIGITS = 16;

    /** Tells persons apart and says nothing about them. */
    static String mark(String principal) {
        return Sha256.hex("owner:" + principal).substring(0, MARK_DIGITS);
    }

    /**
     * Keeps the form that a request brings, if it is one.
     *
     * @return whether the person has to sign in for it
     */
    static boolean keep(HttpServletRequest request, Instant now) {
        if (!isInterrupted(request)) {
            return false;
        }
        var values = new TreeMap<String, String>();
        request.getParameterMap().forEach((name, all) -> values.put(name, all[0]));
        values.keySet().removeIf(name -> name.startsWith("jakarta.faces."));
        var length = values.entrySet().stream().mapToInt(InterruptedForm::length).sum();
        if (length <= MOST_CHARACTERS) {
            var form =
                    new InterruptedForm(
                            RequestedAddress.full(request),
                            values.get(OWNER),
                            Map.copyOf(values),
                            now);
            request.getSession().setAttribute(ATTRIBUTE, form);
        } else {
            forget(request.getSession());
        }
        return true;
    }

    /** Looks whether one waits in this session. */
    static Optional<InterruptedForm> find(HttpServletRequest request, Instant now) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(ATTRIBUTE))
                .map(InterruptedForm.class::cast)
                .filter(form -> now.isBefore(form.at().plus(KEPT)));
    }

    static void forget(HttpSession session) {
        session.removeAttribute(ATTRIBUTE);
    }

    private static boolean isInterrupted(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && request.getUserPrincipal() == null
                && "same-origin".equals(request.getHeader("Sec-Fetch-Site"))
                && request.getContentType() != null
                && request.getContentType().startsWith(FORM)
                && request.getParameter(OWNER) != null;
    }

    private static int length(Map.Entry<String, String> value) {
        return value.getKey().length() + value.getValue().length();
    }

    @Override
    public String toString() {
        return "InterruptedForm[…]";
    }
}
