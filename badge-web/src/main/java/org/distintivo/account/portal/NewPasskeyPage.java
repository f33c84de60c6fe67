package org.distintivo.account.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.distintivo.account.domain.PasskeyRefusedException;
import org.distintivo.account.service.PasskeyQuestion;
import org.distintivo.account.service.PasskeyService;
import org.distintivo.account.service.PasskeyService.Offer;
import org.distintivo.platform.portal.Navigation;

/** Lets the signed-in person's browser make a passkey, once the owner has shown to be there. */
@Named
@RequestScoped
public class NewPasskeyPage {

    static final String HERE = "/security/passkeys/new";

    @Inject private PasskeyService passkeys;
    @Inject private BrowserSession session;
    @Inject private Navigation navigation;
    @Inject private ServiceRefusals refusals;

    private Offer offer;
    private String name;
    private String answer;

    @PostConstruct
    void load() {
        offer = passkeys.offer();
        name = session.deviceName();
    }

    /** Leads back when the owner has not just shown to be there. */
    public void open() {
        if (session.question().isEmpty()) {
            navigation.to(SecurityPage.HERE);
        }
    }

    public String add() {
        var question = session.takeQuestion();
        return refusals.beside(
                () -> {
                    try {
                        passkeys.add(answer, name, question.orElse(null));
                        navigation.done("account.passkey.added");
                    } catch (PasskeyRefusedException e) {
                        navigation.notDoneFor(e);
                    }
                    return navigation.to(SecurityPage.HERE);
                });
    }

    public String getChallenge() {
        return session.question().map(PasskeyQuestion::challenge).orElse("");
    }

    public Offer getOffer() {
        return offer;
    }

    public String getKnown() {
        return String.join(" ", offer.known());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
