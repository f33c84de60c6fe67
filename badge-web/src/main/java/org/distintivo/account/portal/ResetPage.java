package org.distintivo.account.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.distintivo.account.domain.ConsentMissingException;
import org.distintivo.account.domain.TicketPurpose;
import org.distintivo.account.service.ConfirmationService;
import org.distintivo.account.service.MailedLinkView;
import org.distintivo.account.service.MailedSecret;
import org.distintivo.platform.portal.Navigation;

/**
 * Lets whoever reads the address's mail choose another password, by the mailed link or by its code.
 * That also confirms an address that was not confirmed before; only then consent is asked for.
 */
@Named
@RequestScoped
public class ResetPage {

    @Inject private ConfirmationService confirmations;
    @Inject private BrowserSession session;
    @Inject private Navigation navigation;
    @Inject private Refusals refusals;
    @Inject private HttpServletRequest request;

    private String token;
    private MailedLinkView link;
    private String address;
    private String code;
    private String password;
    private boolean consent;
    private boolean consentNeeded;

    @PostConstruct
    void open() {
        token = request.getParameter("token");
        if (token != null) {
            link = confirmations.find(token, TicketPurpose.RESET_PASSWORD).orElse(null);
        }
        consentNeeded = link != null && !link.confirmed();
    }

    public String reset() {
        return refusals.beside(
                () -> {
                    try {
                        var who =
                                confirmations.resetPassword(
                                        secret(), password, consent, session.origin());
                        navigation.done("account.reset.done");
                        return session.begin(who);
                    } catch (ConsentMissingException e) {
                        consentNeeded = true;
                        throw e;
                    }
                });
    }

    private MailedSecret secret() {
        return link == null ? new MailedSecret.Code(address, code) : new MailedSecret.Link(token);
    }

    /** Behind a good link, whose account gets the password. */
    public MailedLinkView getLink() {
        return link;
    }

    /** Behind a link that is no longer good. */
    public boolean isWornOut() {
        return token != null && link == null;
    }

    public boolean isConsentNeeded() {
        return consentNeeded || consent;
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

    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }
}
