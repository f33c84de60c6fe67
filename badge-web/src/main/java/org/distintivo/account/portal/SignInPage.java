package org.distintivo.account.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.distintivo.account.domain.AccountUnconfirmedException;
import org.distintivo.account.service.AccountService;
import org.distintivo.account.service.BrowserRegister;
import org.distintivo.platform.portal.Navigation;

/** Signs a person in and leads on to where the person wanted to go. */
@Named
@RequestScoped
public class SignInPage {

    @Inject private AccountService accounts;
    @Inject private AccountForm form;
    @Inject private BrowserSession session;
    @Inject private Navigation navigation;
    @Inject private AccountLinks links;
    @Inject private BrowserRegister browsers;

    private String merged;

    /** Finds out whether the account that this browser was signed in to is another one's now. */
    @PostConstruct
    void look() {
        merged = browsers.findMerged(session.device()).orElse(null);
    }

    /** Returns the masked address of that account; null when it is none, as almost always. */
    public String getMerged() {
        return merged;
    }

    public String signIn() {
        try {
            return session.begin(
                    accounts.signIn(
                            form.getAddress(),
                            form.getPassword(),
                            session.origin(),
                            session.device()));
        } catch (AccountUnconfirmedException e) {
            session.rememberWanted();
            navigation.notDone("account.signin.unconfirmed");
            return navigation.to(links.getConfirm());
        }
    }
}
