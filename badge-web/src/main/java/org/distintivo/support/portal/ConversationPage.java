package org.distintivo.support.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.distintivo.platform.domain.FieldRefusedException;
import org.distintivo.platform.portal.InterruptedForms;
import org.distintivo.platform.portal.Navigation;
import org.distintivo.support.domain.AddressUnprovenException;
import org.distintivo.support.domain.SupportCaseRefusedException;
import org.distintivo.support.service.OwnCaseService;
import org.distintivo.support.service.OwnCaseView;

/**
 * Shows a case to whoever asked, who can write on: signed in at {@code /my/cases/{id}}, with a
 * proved address at {@code /help/cases/{id}}.
 */
@Named
@RequestScoped
public class ConversationPage {

    @Inject private OwnCaseService cases;
    @Inject private MissingSession session;
    @Inject private MissingGuestPage guest;
    @Inject private CaseTitles titles;
    @Inject private InterruptedForms interrupted;
    @Inject private Navigation navigation;

    private OwnCaseView shown;
    private String text = "";

    /** Looks the case up, once it is known who asks; called before the page is shown. */
    public void open() {
        if (FacesContext.getCurrentInstance().getResponseComplete()) {
            return;
        }
        if (session.isSignedIn() || guest.isProved()) {
            look();
        }
    }

    private void look() {
        shown = cases.require(session.proof(), getId());
        interrupted
                .resume("send")
                .ifPresent(
                        pressed -> {
                            text = interrupted.resume("text").orElse("");
                            reply();
                        });
    }

    public String reply() {
        try {
            cases.reply(session.proof(), getId(), text, session.origin());
            navigation.done("support.case.sent");
            return navigation.again();
        } catch (FieldRefusedException | SupportCaseRefusedException violation) {
            navigation.refuse("text", violation);
            return null;
        } catch (AddressUnprovenException late) {
            navigation.notDone("support.missing.late");
            return navigation.again();
        }
    }

    /** Returns the id in the address, whether there is such a case or not. */
    public String getId() {
        return navigation.parameter("id");
    }

    public OwnCaseView getShown() {
        return shown;
    }

    /** Returns what it is about, in words. */
    public String getTitle() {
        return titles.of(shown);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
