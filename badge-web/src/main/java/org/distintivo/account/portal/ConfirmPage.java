package org.distintivo.account.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.distintivo.account.domain.TicketPurpose;
import org.distintivo.account.service.AccountService;
import org.distintivo.account.service.ConfirmationService;
import org.distintivo.account.service.MailedLinkView;
import org.distintivo.account.service.MailedSecret;
import org.distintivo.account.service.PendingSignUp;
import org.distintivo.account.service.Proof;
import org.distintivo.platform.portal.Navigation;

/**
 * Confirms an address by the mailed link or by its code. Opening the page changes nothing; the
 * button does, in the browser that signed up or together with the password of the sign-up.
 */
@Named
@RequestScoped
public class ConfirmPage {

    @Inject private ConfirmationService confirmations;
    @Inject private AccountService accounts;
    @Inject private BrowserSession session;
    @Inject private Navigation navigation;
    @Inject private AccountLinks links;
    @Inject private Refusals refusals;
    @Inject private HttpServletRequest request;

    private String token;
    private MailedLinkView link;
    private String address;
    private String code;
    private String password;

    @PostConstruct
    void open() {
        token = request.getParameter("token");
        if (token != null) {
            link = confirmations.find(token, TicketPurpose.CONFIRM_ADDRESS).orElse(null);
        }
        address = session.pending().map(PendingSignUp::address).orElse(null);
    }

    public String confirm() {
        return refusals.beside(
                () -> {
                    var key = session.pending().map(PendingSignUp::key).orElse(null);
                    var who =
                            confirmations.confirm(
                                    secret(), new Proof(key, password), session.origin());
                    navigation.done("account.confirm.done");
                    return session.begin(who);
                });
    }

    private MailedSecret secret() {
        return link == null ? new MailedSecret.Code(address, code) : new MailedSecret.Link(token);
    }

    public String askAgain() {
        return refusals.beside(
                () -> {
                    accounts.askAgain(address.strip(), session.origin());
                    navigation.done("account.confirm.sent");
                    return navigation.to(links.getConfirm());
                });
    }

    /** Behind a good link, whose address it confirms. */
    public MailedLinkView getLink() {
        return link;
    }

    /** Behind a link that is no longer good. */
    public boolean isWornOut() {
        return token != null && link == null;
    }

    /** Whether this browser cannot show by itself that it signed up. */
    public boolean isPasswordNeeded() {
        var pending = session.pending();
        return pending.isEmpty() || link != null && !link.isKnownBy(pending.get());
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
