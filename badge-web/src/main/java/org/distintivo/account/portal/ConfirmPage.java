package org.distintivo.account.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.distintivo.account.domain.TicketPurpose;
import org.distintivo.account.service.AccountService;
import org.distintivo.account.service.ConfirmationService;
import org.distintivo.account.service.PendingSignUp;
import org.distintivo.account.service.SignUpProof;
import org.distintivo.platform.portal.Navigation;

/**
 * Confirms an address by the mailed link or by its code. Opening the page changes nothing; the
 * button does, in the browser that signed up or together with the password of the sign-up.
 */
@Named
@RequestScoped
public class ConfirmPage extends MailedLinkPage {

    @Inject private ConfirmationService confirmations;
    @Inject private AccountService accounts;
    @Inject private AccountForm form;
    @Inject private BrowserSession session;
    @Inject private Navigation navigation;
    @Inject private AccountLinks links;
    @Inject private ServiceRefusals refusals;

    @PostConstruct
    void open() {
        open(TicketPurpose.CONFIRM_ADDRESS);
    }

    public String confirm() {
        return refusals.besideCode(
                () -> {
                    var key = session.pending().map(PendingSignUp::key).orElse(null);
                    var proof =
                            new SignUpProof(
                                    key, form.getPassword(), session.accountId().orElse(null));
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

    /** Returns whether staff confirm the address of the account that they are signed in to. */
    private boolean isSignedIn() {
        return session.isOfStaff()
                && (getLink() == null || session.accountId().filter(getLink()::isOf).isPresent());
    }

    /** Returns whether this browser cannot show by itself that it signed up. */
    public boolean isPasswordNeeded() {
        if (isSignedIn()) {
            return false;
        }
        var pending = session.pending();
        return pending.isEmpty() || getLink() != null && !getLink().isKnownBy(pending.get());
    }
}
