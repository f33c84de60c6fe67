package org.distintivo.account.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.distintivo.account.service.ErasureService;
import org.distintivo.platform.portal.Navigation;

/** Says what goes and what stays when a person is erased, and has the link mailed that does it. */
@Named
@RequestScoped
public class ErasePage {

    @Inject private ErasureService erasures;
    @Inject private BrowserSession session;
    @Inject private Navigation navigation;
    @Inject private ServiceRefusals refusals;

    private String present;

    public String ask() {
        return refusals.beside(
                () -> {
                    erasures.ask(session.proof(present), session.origin());
                    session.renew();
                    navigation.done("account.erase.mailed");
                    return navigation.to("/my/data");
                });
    }

    /** Returns whether the sign-in is so long ago that somebody else may sit here now. */
    public boolean isPasswordNeeded() {
        return erasures.isPasswordNeeded(session.proof(null));
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }
}
