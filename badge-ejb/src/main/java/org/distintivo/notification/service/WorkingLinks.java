package org.distintivo.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.distintivo.account.domain.TicketPurpose;
import org.distintivo.account.service.ConfirmationTicket;
import org.distintivo.account.service.MailTicketService;
import org.distintivo.claiming.service.ClaimLinkService;
import org.distintivo.insight.service.applying.ApplicationMailService;
import org.distintivo.notification.domain.MailKind;
import org.distintivo.notification.domain.RefusalLink;
import org.distintivo.notification.service.AccountMailTemplates.Ticket;
import org.distintivo.platform.domain.MailAddress;
import org.distintivo.platform.domain.SecretToken;
import org.distintivo.platform.service.LostRaceException;
import org.distintivo.support.domain.AddressProof;
import org.distintivo.support.service.AddressProofMails;

/**
 * Makes links that work: each when it is asked for, and only its hash is kept. Asked for when a
 * mail is about to be sent, and in the {@code run} profile without a mail server, when somebody who
 * tries the product reads a kept mail.
 */
@ApplicationScoped
class WorkingLinks implements LinkSource {

    @Inject private PortalLinks pages;
    @Inject private ClaimLinkService claimLinks;
    @Inject private MailTicketService tickets;
    @Inject private ApplicationMailService applications;
    @Inject private AddressProofMails proofs;
    @Inject private MailRefusalRepository refusals;
    @Inject private Clock clock;

    @Override
    public String claim(long earnerId, List<String> badgeIds, MailAddress to) {
        return pages.claim(claimLinks.issueLink(earnerId, badgeIds, to.original()));
    }

    @Override
    public String refusal(MailAddress to, MailKind kind) {
        var token = SecretToken.random();
        refusals.add(new RefusalLink(to, kind, token, clock.instant()));
        return pages.refusal(token.value());
    }

    @Override
    public String application(String id) {
        return pages.application(applications.link(id));
    }

    @Override
    public Ticket confirmation(long accountId) {
        var ticket = present(tickets.confirmation(accountId));
        var minutes = TicketPurpose.CONFIRM_ADDRESS.lifetime().toMinutes();
        return new Ticket(pages.confirmation(ticket.token()), ticket.code(), minutes);
    }

    @Override
    public Ticket passwordReset(long accountId, String address) {
        var ticket = present(tickets.passwordReset(accountId, address));
        var minutes = TicketPurpose.RESET_PASSWORD.lifetime().toMinutes();
        return new Ticket(pages.passwordReset(ticket.token()), ticket.code(), minutes);
    }

    @Override
    public Ticket missingBadge(long proofId) {
        var minutes = AddressProof.LIFETIME.toMinutes();
        return new Ticket(pages.missingBadge(), proofs.newCode(proofId), minutes);
    }

    @Override
    public Ticket signIn(long accountId, String address) {
        var minutes = TicketPurpose.SIGN_IN.lifetime().toMinutes();
        return new Ticket(
                pages.signInCode(), present(tickets.signIn(accountId, address)).code(), minutes);
    }

    @Override
    public Ticket addressProof(long accountId, String address) {
        var ticket = present(tickets.addressProof(accountId, address));
        var minutes = TicketPurpose.ADD_ADDRESS.lifetime().toMinutes();
        return new Ticket(pages.addressProof(ticket.token()), ticket.code(), minutes);
    }

    @Override
    public Ticket erasure(long accountId, boolean byStaff) {
        var token = present(tickets.erasure(accountId)).token();
        var minutes = TicketPurpose.ERASE_PERSON.lifetime().toMinutes();
        return new Ticket(pages.erasure(token, byStaff), "", minutes);
    }

    @Override
    public Ticket staffInvitation(long accountId) {
        var token = present(tickets.staffInvitation(accountId)).token();
        var minutes = TicketPurpose.JOIN_STAFF.lifetime().toMinutes();
        return new Ticket(pages.staffInvitation(token), "", minutes);
    }

    @Override
    public Ticket mergeCode(long accountId, String address) {
        var ticket = present(tickets.mergeCode(accountId, address));
        var minutes = TicketPurpose.MERGE_ACCOUNTS.lifetime().toMinutes();
        return new Ticket(pages.merge(), ticket.code(), minutes);
    }

    /** A reader who is gone since the mail was begun is a lost race: the mail is begun anew. */
    private static ConfirmationTicket present(Optional<ConfirmationTicket> ticket) {
        return ticket.orElseThrow(() -> new LostRaceException(null));
    }
}
