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
    @Inject private BrowserSession session;
    @Inject private Navigation navigation;
    @Inject private Language language;
    @Inject private AccountLinks links;
    @Inject private Refusals refusals;

    private String address;
    private String name;
    private String password;
    private boolean consent;

    public String signUp() {
        return refusals.beside(
                () -> {
                    var form =
                            new SignUpForm(
                                    address.strip(), name, language.getLocale(), password, consent);
                    session.remember(accounts.signUp(form, session.origin()));
                    navigation.done("account.signup.done");
                    return navigation.to(links.getConfirm());
                });
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }
}
