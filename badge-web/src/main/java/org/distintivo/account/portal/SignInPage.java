package org.distintivo.account.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.distintivo.account.domain.AccountUnconfirmedException;
import org.distintivo.account.service.AccountService;
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
