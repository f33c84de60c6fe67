package org.distintivo.account.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.distintivo.account.service.AccountService;
import org.distintivo.account.service.SignUpForm;
import org.distintivo.platform.portal.FormErrors;
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
    @Inject private FormErrors errors;

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

    /**
     * Returns whether name and address are to be typed, because they are not known or not right.
     */
    public boolean isAsking() {
        return !form.isKnown() || errors.at("address") || errors.at("name");
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
