package org.distintivo.account.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
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
    @Inject private ServiceRefusals refusals;

    public String signUp() {
        var faults = accounts.faults(filledIn());
        if (!faults.isEmpty()) {
            faults.forEach(refusals::beside);
            return null;
        }
        return refusals.beside(
                () -> {
                    session.remember(accounts.signUp(filledIn(), session.origin()));
                    navigation.done("account.signup.done");
                    return navigation.to(links.getConfirm());
                });
    }

    private SignUpForm filledIn() {
        return new SignUpForm(
                Objects.requireNonNullElse(form.getAddress(), "").strip(),
                Objects.requireNonNullElse(form.getName(), ""),
                language.getLocale(),
                Objects.requireNonNullElse(form.getPassword(), ""),
                form.isConsent());
    }
}
