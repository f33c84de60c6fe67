package org.distintivo.account.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.distintivo.account.service.AccountService;
import org.distintivo.account.service.ConfirmationService;
import org.distintivo.account.service.MailedSecret;
import org.distintivo.platform.portal.Navigation;

/** Asks for the mail with a code to sign in with, and takes the code. */
@Named
@RequestScoped
public class CodePage {

    @Inject private AccountService accounts;
    @Inject private ConfirmationService confirmations;
    @Inject private AccountForm form;
    @Inject private BrowserSession session;
    @Inject private Navigation navigation;
    @Inject private AccountLinks links;
    @Inject private ServiceRefusals refusals;

    public String ask() {
        return refusals.beside(
                () -> {
                    accounts.requestSignInCode(form.getAddress().strip(), session.origin());
                    session.rememberWanted();
                    navigation.done("account.code.done");
                    return navigation.to(links.getCode());
                });
    }

    public String signIn() {
        return refusals.besideCode(
                () -> {
                    var typed = new MailedSecret.Code(form.getAddress(), form.getCode());
                    return session.begin(confirmations.signIn(typed, session.origin()));
                });
    }
}
