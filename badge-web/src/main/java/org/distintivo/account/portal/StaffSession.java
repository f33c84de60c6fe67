package org.distintivo.account.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.distintivo.account.service.SignInProof;

/** What pages of the console need of the browser session when the owner has to be there. */
@RequestScoped
public class StaffSession {

    @Inject private BrowserSession session;
    @Inject private ServiceRefusals refusals;

    /** Returns what shows that the owner is there. */
    public SignInProof proof(String password) {
        return session.proof(password);
    }

    /** Returns where the request comes from, as far as limits are concerned. */
    public String origin() {
        return session.origin();
    }

    /** Carries out an action, which notes that the owner is there, or shows why it is refused. */
    public String beside(Supplier<String> action) {
        return refusals.beside(
                () -> {
                    var next = action.get();
                    session.renew();
                    return next;
                });
    }
}
