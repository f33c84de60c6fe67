package org.distintivo.account.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.distintivo.account.domain.TicketPurpose;
import org.distintivo.account.service.AccountService;
import org.distintivo.account.service.ConfirmationService;
import org.distintivo.account.service.PendingSignUp;
import org.distintivo.account.service.Proof;
import org.distintivo.platform.portal.Navigation;

/**
 * Confirms an address by the mailed link or by its code. Opening the page changes nothing; the
 * button does, in the browser that signed up or together with the password of the sign-up.
 */
@Named
@RequestScoped
public class ConfirmPage extends MailedPage {

    @Inject private ConfirmationService confirmations;
    @Inject private AccountService accounts;
    @Inject private AccountForm form;
    @Inject private BrowserSession session;
    @Inject private Navigation navigation;
    @Inject private AccountLinks links;
    @Inject private Refusals refusals;

    @PostConstruct
    void open() {
        open(TicketPurpose.CONFIRM_ADDRESS);
        if (form.getAddress() == null) {
            session.pending().map(PendingSignUp::address).ifPresent(form::setAddress);
        }
    }

    public String confirm() {
        return refusals.beside(
                () -> {
                    var key = session.pending().map(PendingSignUp::key).orElse(null);
                    var proof = new Proof(key, form.getPassword());
                    var who = confirmations.confirm(secret(), proof, session.origin());
                    navigation.done("account.confirm.done");
                    return session.begin(who);
                });
    }

    public String askAgain() {
        return refusals.beside(
                () -> {
                    accounts.askAgain(form.getAddress().strip(), session.origin());
                    navigation.done("account.confirm.sent");
                    return navigation.to(links.getConfirm());
                });
    }

    /** Whether this browser cannot show by itself that it signed up. */
    public boolean isPasswordNeeded() {
        var pending = session.pending();
        return pending.isEmpty() || getLink() != null && !getLink().isKnownBy(pending.get());
    }
}
