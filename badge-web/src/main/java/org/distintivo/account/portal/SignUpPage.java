package org.distintivo.account.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.distintivo.account.service.AccountService;
import org.distintivo.account.service.SignUpForm;
import org.distintivo.platform.portal.Language;
import org.distintivo.platform.portal.Navigation;

/** Takes a sign-up and leads on to its confirmation, for known and unknown addresses alike. */
@Named
@RequestScoped
public class SignUpPage {

    @Inject private AccountService accounts;
    @Inject private AccountForm form;
    @Inject private BrowserSession session;
    @Inject private Navigation navigation;
    @Inject private Language language;
    @Inject private AccountLinks links;
    @Inject private Refusals refusals;

    public String signUp() {
        return refusals.beside(
                () -> {
                    session.remember(accounts.signUp(filledIn(), session.origin()));
                    navigation.done("account.signup.done");
                    return navigation.to(links.getConfirm());
                });
    }

    private SignUpForm filledIn() {
        return new SignUpForm(
                form.getAddress().strip(),
                form.getName(),
                language.getLocale(),
                form.getPassword(),
                form.isConsent());
    }
}
