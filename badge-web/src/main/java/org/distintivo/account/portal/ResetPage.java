package org.distintivo.account.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.distintivo.account.domain.ConsentMissingException;
import org.distintivo.account.domain.TicketPurpose;
import org.distintivo.account.service.ConfirmationService;
import org.distintivo.platform.portal.Navigation;

/**
 * Lets whoever reads the address's mail choose another password, by the mailed link or by its code.
 * That also confirms an address that was not confirmed before; only then consent is asked for.
 */
@Named
@RequestScoped
public class ResetPage extends MailedLinkPage {

    @Inject private ConfirmationService confirmations;
    @Inject private AccountForm form;
    @Inject private BrowserSession session;
    @Inject private Navigation navigation;
    @Inject private ServiceRefusals refusals;

    private boolean consentNeeded;

    @PostConstruct
    void open() {
        open(TicketPurpose.RESET_PASSWORD);
        consentNeeded = getLink() != null && !getLink().confirmed();
    }

    public String reset() {
        return refusals.beside(
                () -> {
                    try {
                        var who =
                                confirmations.resetPassword(
                                        secret(),
                                        form.chosenPassword(),
                                        form.isConsent(),
                                        session.origin());
                        navigation.done("account.reset.done");
                        return session.begin(who);
                    } catch (ConsentMissingException e) {
                        consentNeeded = true;
                        throw e;
                    }
                });
    }

    public boolean isConsentNeeded() {
        return consentNeeded || form.isConsent();
    }
}
