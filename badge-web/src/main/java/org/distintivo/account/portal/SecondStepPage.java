package org.distintivo.account.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.distintivo.account.service.SecondFactorService;
import org.distintivo.platform.portal.Navigation;

/** Asks for the app's code after the password, before anybody is signed in. */
@Named
@RequestScoped
public class SecondStepPage {

    @Inject private SecondFactorService factors;
    @Inject private BrowserSession session;
    @Inject private SecondStep step;
    @Inject private Navigation navigation;
    @Inject private ServiceRefusals refusals;

    private String code;

    /** Leads back when no password was good in this session. */
    public void open() {
        if (step.account().isEmpty()) {
            navigation.to("/signin");
        }
    }

    public String signIn() {
        var account = step.account();
        if (account.isEmpty()) {
            return navigation.to("/signin");
        }
        return refusals.besideCode(() -> session.beginFully(factors.use(account.get(), code)));
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
