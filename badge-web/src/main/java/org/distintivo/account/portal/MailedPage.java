package org.distintivo.account.portal;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.distintivo.account.domain.TicketPurpose;
import org.distintivo.account.service.ConfirmationService;
import org.distintivo.account.service.MailedLinkView;
import org.distintivo.account.service.MailedSecret;

/**
 * A page to which a mail leads: whoever follows its link arrives with a token, everybody else types
 * address and code. Opening it changes nothing.
 */
public abstract class MailedPage {

    @Inject private ConfirmationService confirmations;
    @Inject private AccountForm form;
    @Inject private HttpServletRequest request;

    private String token;
    private MailedLinkView link;

    void open(TicketPurpose purpose) {
        token = request.getParameter("token");
        if (token != null) {
            link = confirmations.find(token, purpose).orElse(null);
        }
    }

    /** What this browser got out of the mail. */
    MailedSecret secret() {
        return link == null
                ? new MailedSecret.Code(form.getAddress(), form.getCode())
                : new MailedSecret.Link(token);
    }

    /** Behind a good link; null behind none. */
    public MailedLinkView getLink() {
        return link;
    }

    /** Behind a link that is no longer good. */
    public boolean isWornOut() {
        return token != null && link == null;
    }
}
