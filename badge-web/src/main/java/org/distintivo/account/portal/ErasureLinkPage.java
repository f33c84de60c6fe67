package org.distintivo.account.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.distintivo.account.service.ErasureLinkView;
import org.distintivo.account.service.ErasureService;
import org.distintivo.platform.portal.Navigation;

/**
 * Erases a person by the mailed link, for whoever asked for it: the person or a member of staff.
 * Opening the page changes nothing.
 */
@Named
@RequestScoped
public class ErasureLinkPage {

    @Inject private ErasureService erasures;
    @Inject private BrowserSession session;
    @Inject private Navigation navigation;
    @Inject private ServiceRefusals refusals;
    @Inject private HttpServletRequest request;

    private String token;
    private ErasureLinkView link;
    private String present;

    @PostConstruct
    void open() {
        token = Objects.requireNonNullElse(request.getParameter("token"), "");
        link = token.isEmpty() ? null : erasures.findLink(token).orElse(null);
    }

    /** Erases the signed-in person, who is nobody here afterwards. */
    public String eraseMe() {
        return refusals.beside(
                () -> {
                    erasures.carryOut(token, session.proof(present), session.origin());
                    session.forgetOwner();
                    navigation.done("account.erased");
                    return navigation.to("/");
                });
    }

    /** Erases somebody else, on behalf of staff. */
    public String erase() {
        return refusals.beside(
                () -> {
                    erasures.carryOut(token, session.proof(present), session.origin());
                    navigation.done("account.erased.other");
                    return navigation.to("/console/earners");
                });
    }

    /** Returns what the link is for; null unless it is good. */
    public ErasureLinkView getLink() {
        return link;
    }

    /** Returns whether the sign-in is so long ago that somebody else may sit here now. */
    public boolean isPasswordNeeded() {
        return erasures.isPasswordNeeded(session.proof(null));
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }
}
