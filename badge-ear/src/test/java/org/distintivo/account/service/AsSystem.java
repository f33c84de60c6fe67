package org.distintivo.account.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.AsyncResult;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;
import org.distintivo.account.domain.SignInRefusedException;
import org.distintivo.platform.domain.MailAddress;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.Retries;

/** Does for the tests what runs without a person. */
@Stateless
@RunAs(Roles.SYSTEM)
@PermitAll
public class AsSystem {

    @Inject private EarnerService earners;
    @Inject private MailTicketService tickets;
    @Inject private StaffService staff;
    @Inject private ExportSteps exports;
    @Inject private RepeatedErasures erasures;
    @Inject private ErasedPeople erased;
    @Inject private BrowserRegister browsers;
    @Inject private Retries retries;

    /** As whoever brings results does: a transaction that lost a race is repeated. */
    @Asynchronous
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Future<Map<String, Long>> enrollMeanwhile(List<String> addresses) {
        return new AsyncResult<>(retries.run(() -> enroll(addresses)));
    }

    public Map<String, Long> enroll(List<String> addresses) {
        var contacts = new ArrayList<CandidateContact>();
        for (var address : addresses) {
            contacts.add(new CandidateContact(MailAddress.parse(address), "Ada", "Rossi", "it_IT"));
        }
        return earners.enroll(contacts);
    }

    /** Takes one step of an export, as the job does. */
    public void goOnWithExport(long id) {
        exports.goOn(id);
    }

    /** Looks who is back, as the start of a server does. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void repeatErasures() {
        erasures.run();
    }

    /** Erases somebody, with nobody else on record. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void erase(long earnerId) {
        erased.eraseAgain(earnerId, Set.of());
    }

    /** Signs in and returns whether that was let in. */
    @Asynchronous
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Future<Boolean> beginMeanwhile(long accountId) {
        try {
            browsers.begin(accountId, null, null);
            return new AsyncResult<>(true);
        } catch (SignInRefusedException e) {
            return new AsyncResult<>(false);
        }
    }

    public EarnerView findByAddress(String address) {
        return earners.findByAddress(address).orElseThrow();
    }

    public ConfirmationTicket confirmation(long accountId) {
        return tickets.confirmation(accountId).orElseThrow();
    }

    public Optional<ConfirmationTicket> staffInvitation(long accountId) {
        return tickets.staffInvitation(accountId);
    }

    /** Makes a member of staff who must choose another password first. */
    public void bootstrap(String address, String password) {
        staff.bootstrap(address, password, true);
    }

    public AccountContact contact(long accountId) {
        return tickets.findContact(accountId).orElseThrow();
    }

    public ConfirmationTicket passwordReset(long accountId, String address) {
        return tickets.passwordReset(accountId, address).orElseThrow();
    }

    public ConfirmationTicket addressProof(long accountId, String address) {
        return tickets.addressProof(accountId, address).orElseThrow();
    }
}
