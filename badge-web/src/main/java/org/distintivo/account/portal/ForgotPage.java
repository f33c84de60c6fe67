package org.distintivo.account.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.distintivo.account.service.AccountService;
import org.distintivo.platform.portal.Navigation;

/** Asks for the mail with which another password can be chosen. */
@Named
@RequestScoped
public class ForgotPage {

    @Inject private AccountService accounts;
    @Inject private AccountForm form;
    @Inject private BrowserSession session;
    @Inject private Navigation navigation;
    @Inject private AccountLinks links;
    @Inject private ServiceRefusals refusals;

    public String ask() {
        return refusals.beside(
                () -> {
                    accounts.requestPasswordReset(form.getAddress().strip(), session.origin());
                    session.rememberWanted();
                    navigation.done("account.forgot.done");
                    return navigation.to(links.getReset());
                });
    }
}
