package org.distintivo.account.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.distintivo.account.domain.AccountUnconfirmedException;
import org.distintivo.account.domain.PasskeyRefusedException;
import org.distintivo.account.service.PasskeyQuestion;
import org.distintivo.account.service.PasskeyService;
import org.distintivo.account.service.RelyingParty;
import org.distintivo.platform.portal.Navigation;

/**
 * Signs in with a passkey: one page asks the session's question, the browser signs it, and the form
 * brings the answer. Each question is good for one answer.
 */
@Named
@RequestScoped
public class PasskeyPage {

    @Inject private PasskeyService passkeys;
    @Inject private RelyingParty party;
    @Inject private BrowserSession session;
    @Inject private Navigation navigation;
    @Inject private AccountLinks links;

    private String answer;

    /** Leads on to the page on which the browser is asked for a passkey. */
    public String ask() {
        session.rememberWanted();
        session.ask(passkeys.ask());
        return navigation.to(links.getPasskey());
    }

    /** Leads back when nothing was asked in this session. */
    public void open() {
        if (session.question().isEmpty()) {
            navigation.to(links.getSignIn());
        }
    }

    public String signIn() {
        var question = session.takeQuestion();
        try {
            return session.beginFully(
                    passkeys.signIn(answer, question.orElse(null), session.origin()));
        } catch (AccountUnconfirmedException e) {
            navigation.notDone("account.signin.unconfirmed");
            return navigation.to(links.getConfirm());
        } catch (PasskeyRefusedException e) {
            navigation.notDoneFor(e);
            return navigation.to(links.getSignIn());
        }
    }

    public String getChallenge() {
        return session.question().map(PasskeyQuestion::challenge).orElse("");
    }

    /** Returns the relying party's id. */
    public String getParty() {
        return party.id();
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
