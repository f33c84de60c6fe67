package org.distintivo.platform.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Asks once more before what cannot be undone, or only at some cost. A page's action asks whether
 * it is confirmed and ends with null if not; then {@code d:confirm} in the same form tells who and
 * what it is about, and the same button carries it out.
 */
@Named
@RequestScoped
public class Confirmation {

    /** The hidden field of {@code d:confirm}. */
    static final String FIELD = "confirmed";

    private final HttpServletRequest request;
    private String asked;

    @Inject
    public Confirmation(HttpServletRequest request) {
        this.request = request;
    }

    protected Confirmation() {
        this(null); // for CDI
    }

    /**
     * Returns whether the page has asked about exactly this before the button was pressed; else
     * lets it ask.
     *
     * @param subject names the action and all that its question shows
     */
    public boolean isGiven(String subject) {
        var given = subject.equals(request.getParameter(FIELD));
        asked = given ? null : subject;
        return given;
    }

    /** Returns what the page asks about; null when it asks nothing. */
    public String getAsked() {
        return asked;
    }
}
