package org.distintivo.account.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.distintivo.account.domain.PasswordWrongException;
import org.distintivo.account.service.PasswordService;
import org.distintivo.platform.portal.Navigation;

/** Changes the password of whoever is signed in, or must change it before that. */
@Named
@RequestScoped
public class ChangePasswordPage {

    @Inject private PasswordService passwords;
    @Inject private AccountForm form;
    @Inject private BrowserSession session;
    @Inject private Navigation navigation;
    @Inject private ServiceRefusals refusals;

    private String present;

    public String change() {
        return refusals.beside(
                () -> {
                    long account = session.accountId().orElseThrow(PasswordWrongException::new);
                    var who =
                            passwords.change(
                                    account, present, form.chosenPassword(), session.origin());
                    navigation.done("account.change.done");
                    return session.begin(who);
                });
    }

    /** Returns whether nobody is signed in or about to be. */
    public boolean isUnknown() {
        return session.accountId().isEmpty();
    }

    public boolean isForced() {
        return session.mustChangePassword();
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }
}
