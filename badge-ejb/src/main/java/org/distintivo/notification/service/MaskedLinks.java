package org.distintivo.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.distintivo.account.domain.TicketPurpose;
import org.distintivo.notification.domain.MailKind;
import org.distintivo.notification.service.AccountMailTemplates.Ticket;
import org.distintivo.platform.domain.MailAddress;
import org.distintivo.support.domain.AddressProof;

/** Makes links for staff to look at: they show where a link leads and open nothing. */
@ApplicationScoped
class MaskedLinks implements LinkSource {

    private static final String SECRET = "…";

    @Inject private PortalLinks pages;

    @Override
    public String claim(long earnerId, List<String> badgeIds, MailAddress to) {
        return pages.claim(SECRET);
    }

    @Override
    public String refusal(MailAddress to, MailKind kind) {
        return pages.refusal(SECRET);
    }

    @Override
    public String application(String id) {
        return pages.application(SECRET);
    }

    @Override
    public Ticket confirmation(long accountId) {
        return ticket(pages.confirmation(SECRET), TicketPurpose.CONFIRM_ADDRESS.lifetime());
    }

    @Override
    public Ticket passwordReset(long accountId, String address) {
        return ticket(pages.passwordReset(SECRET), TicketPurpose.RESET_PASSWORD.lifetime());
    }

    @Override
    public Ticket missingBadge(long proofId) {
        return ticket(pages.missingBadge(), AddressProof.LIFETIME);
    }

    @Override
    public Ticket signIn(long accountId, String address) {
        return ticket(pages.signInCode(), TicketPurpose.SIGN_IN.lifetime());
    }

    @Override
    public Ticket addressProof(long accountId, String address) {
        return ticket(pages.addressProof(SECRET), TicketPurpose.ADD_ADDRESS.lifetime());
    }

    @Override
    public Ticket erasure(long accountId, boolean byStaff) {
        return ticket(pages.erasure(SECRET, byStaff), TicketPurpose.ERASE_PERSON.lifetime());
    }

    @Override
    public Ticket staffInvitation(long accountId) {
        return ticket(pages.staffInvitation(SECRET), TicketPurpose.JOIN_STAFF.lifetime());
    }

    @Override
    public Ticket mergeCode(long accountId, String address) {
        return ticket(pages.merge(), TicketPurpose.MERGE_ACCOUNTS.lifetime());
    }

    private static Ticket ticket(String url, Duration lifetime) {
        return new Ticket(url, SECRET, lifetime.toMinutes());
    }
}
