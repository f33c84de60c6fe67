package org.distintivo.earning.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.distintivo.earning.domain.AccessCodeWrongException;
import org.distintivo.earning.domain.TranscriptUnavailableException;
import org.distintivo.earning.service.SharedTranscriptService;
import org.distintivo.earning.service.SharedTranscriptService.Opened;
import org.distintivo.platform.domain.TooManyAttemptsException;
import org.distintivo.platform.portal.Language;
import org.distintivo.platform.portal.Navigation;
import org.distintivo.platform.service.Origin;

/**
 * Asks whoever was given a link to a transcript for its access code, and shows the transcript then.
 * Where there is nothing to be opened it says so, in the same words whatever the reason.
 */
@Named
@RequestScoped
public class SharedTranscriptPage {

    private static final int TOO_MANY_REQUESTS = 429;

    @Inject private SharedTranscriptService transcripts;
    @Inject private TranscriptCookie cookie;
    @Inject private HttpServletRequest request;
    @Inject private Navigation navigation;
    @Inject private Language language;

    private boolean available;
    private Opened opened;
    private String code = "";

    @PostConstruct
    void load() {
        try {
            opened = transcripts.find(getId(), cookie.find(), language.getLocale()).orElse(null);
            available = true;
        } catch (TranscriptUnavailableException e) {
            available = false;
        }
    }

    /** Called before the page is made, so that a link that opens nothing is a 404. */
    public void act() {
        if (!available) {
            status(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    public String open() {
        if (!available) {
            return null;
        }
        try {
            var pass = transcripts.open(getId(), code, Origin.of(request.getRemoteAddr()));
            cookie.add(getPage(), pass, response());
            navigation.beginAgain(getPage());
        } catch (AccessCodeWrongException violation) {
            navigation.refuse("code", violation);
        } catch (TooManyAttemptsException violation) {
            status(TOO_MANY_REQUESTS);
            response().setHeader("Retry-After", String.valueOf(violation.retryAfterSeconds()));
            navigation.refuse("code", violation);
        } catch (TranscriptUnavailableException withdrawn) {
            available = false;
            act();
        }
        return null;
    }

    private static void status(int code) {
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(code);
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }

    private String getId() {
        return navigation.parameter("id");
    }

    /** Returns the address of the link. */
    public String getPage() {
        return "/transcripts/" + getId();
    }

    /** Returns whether there is something that the code opens. */
    public boolean isAvailable() {
        return available;
    }

    /** Returns the transcript; null while the code has not been typed. */
    public Opened getOpened() {
        return opened;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
