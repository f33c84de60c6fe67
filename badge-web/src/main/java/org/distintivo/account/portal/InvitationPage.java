package org.distintivo.account.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.distintivo.account.domain.TicketPurpose;
import org.distintivo.account.domain.TicketWornOutException;
import org.distintivo.account.service.ConfirmationService;
import org.distintivo.account.service.MailedLinkView;
import org.distintivo.account.service.StaffMemberService;
import org.distintivo.platform.portal.Navigation;

/**
 * Lets somebody whom staff have invited choose a password, by the mailed link, and join them, or
 * the people of an employer. Opening the page changes nothing.
 */
@Named
@RequestScoped
public class InvitationPage {

    @Inject private StaffMemberService members;
    @Inject private ConfirmationService confirmations;
    @Inject private AccountForm form;
    @Inject private BrowserSession session;
    @Inject private Navigation navigation;
    @Inject private ServiceRefusals refusals;
    @Inject private HttpServletRequest request;

    private String token;
    private MailedLinkView link;
    private Optional<Long> used = Optional.empty();

    @PostConstruct
    void open() {
        token = Optional.ofNullable(request.getParameter("token")).orElse("");
        link = members.find(token).orElse(null);
        used = confirmations.findUsed(token, TicketPurpose.JOIN_STAFF);
    }

    public String join() {
        return refusals.beside(
                () -> {
                    try {
                        var who = members.join(token, form.chosenPassword(), session.origin());
                        navigation.done("account.invitation.done" + getSuffix());
                        return session.begin(who);
                    } catch (TicketWornOutException e) {
                        return navigation.to(navigation.getHere()); // which says why
                    }
                });
    }

    /** Returns whether the link leads to the room of an employer, and not to the console. */
    public boolean isToEmployer() {
        return Optional.ofNullable(link)
                .map(MailedLinkView::accountId)
                .or(() -> used)
                .filter(members::isToEmployer)
                .isPresent();
    }

    /** Returns how the keys of the page's words end. */
    public String getSuffix() {
        return isToEmployer() ? ".employer" : "";
    }

    /** Returns the link's content; null unless it is valid. */
    public MailedLinkView getLink() {
        return link;
    }

    /** Returns whether somebody has joined with the link. */
    public boolean isUsed() {
        return used.isPresent();
    }

    /** Returns how this browser stands to the account of the link. */
    public LinkReader getReader() {
        return LinkReader.of(
                Optional.ofNullable(link).map(MailedLinkView::accountId).or(() -> used),
                session.signedIn());
    }
}
