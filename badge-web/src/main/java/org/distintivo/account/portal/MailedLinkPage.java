package org.distintivo.account.portal;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.distintivo.account.domain.TicketPurpose;
import org.distintivo.account.service.ConfirmationService;
import org.distintivo.account.service.MailedLinkView;
import org.distintivo.account.service.MailedSecret;

/**
 * Base of the pages to which a mail leads: whoever follows its link arrives with a token, everybody
 * else types address and code. Opening one changes nothing.
 */
public abstract class MailedLinkPage {

    @Inject private ConfirmationService confirmations;
    @Inject private AccountForm form;
    @Inject private BrowserSession session;
    @Inject private HttpServletRequest request;

    private String token;
    private MailedLinkView link;
    private Optional<Long> used = Optional.empty();

    void open(TicketPurpose purpose) {
        token = request.getParameter("token");
        if (token != null) {
            link = confirmations.find(token, purpose).orElse(null);
            used = link == null ? confirmations.findUsed(token, purpose) : Optional.empty();
        }
    }

    /**
     * Returns the secret from the mail that this browser has: the link's token or the typed code.
     */
    MailedSecret secret() {
        return link == null
                ? new MailedSecret.Code(form.getAddress(), form.getCode())
                : new MailedSecret.Link(token);
    }

    /** Returns the link's content; null unless it is valid. */
    public MailedLinkView getLink() {
        return link;
    }

    /** Returns whether the link was pressed before and did its work then. */
    public boolean isUsed() {
        return used.isPresent();
    }

    /** Returns how this browser stands to the account of the link. */
    public LinkReader getReader() {
        var account = link == null ? used : Optional.of(link.accountId());
        return LinkReader.of(account, session.signedIn());
    }

    /** Returns whether the link has expired without having been used. */
    public boolean isWornOut() {
        return token != null && link == null && used.isEmpty();
    }
}
