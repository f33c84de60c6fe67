package org.distintivo.account.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.distintivo.account.domain.AccountTicket;
import org.distintivo.account.domain.AccountTicket.Errand;
import org.distintivo.account.domain.AccountTicket.TicketSecrets;
import org.distintivo.account.domain.TicketPurpose;
import org.distintivo.platform.domain.SecretToken;

/** Holds the transactions around mailed links and codes, up to the moment in which one is used. */
@Stateless
@PermitAll
public class MailedSecrets {

    @Inject private AccountRepository accounts;
    @Inject private TicketRepository tickets;
    @Inject private Clock clock;

    /** Returns the ticket of a link that is still good; changes nothing. */
    public Optional<TicketSnapshot> find(String token, TicketPurpose purpose) {
        return tickets.find(SecretToken.of(token), purpose)
                .filter(ticket -> ticket.isGood(clock.instant()))
                .map(TicketSnapshot::of);
    }

    /** Returns the account for which that link has done its work already; empty if it has not. */
    public Optional<Long> findUsed(String token, TicketPurpose purpose) {
        return tickets.find(SecretToken.of(token), purpose)
                .filter(AccountTicket::isUsed)
                .map(ticket -> ticket.account().id());
    }

    /**
     * Counts one attempt at the code of the newest mail to that address of an account's.
     *
     * @return empty when no mail went there, or none whose code may still be tried
     */
    public Optional<TicketSnapshot> tryCode(String normalized, TicketPurpose purpose) {
        return accounts.lockByAddress(normalized)
                .flatMap(account -> tickets.find(account, new Errand(purpose, normalized)))
                .filter(ticket -> ticket.tryCode(clock.instant()))
                .map(TicketSnapshot::of);
    }

    /**
     * Counts one attempt at the code of the newest mail that proves a pending address.
     *
     * @return empty when no mail went there, or none whose code may still be tried
     */
    public Optional<TicketSnapshot> tryCode(long accountId, String normalized) {
        var account = accounts.lock(accountId);
        return tickets.find(account, new Errand(TicketPurpose.ADD_ADDRESS, normalized))
                .filter(ticket -> ticket.tryCode(clock.instant()))
                .map(TicketSnapshot::of);
    }

    /**
     * Keeps the hashes of what is going into a mail now; older mails' secrets are void.
     *
     * @return empty when the account is gone meanwhile
     */
    public Optional<AccountSnapshot> keep(long accountId, Errand errand, TicketSecrets secrets) {
        var account = accounts.lockIfThere(accountId);
        account.ifPresent(
                it -> tickets.replace(new AccountTicket(it, errand, secrets, clock.instant())));
        return account.map(AccountSnapshot::of);
    }
}
