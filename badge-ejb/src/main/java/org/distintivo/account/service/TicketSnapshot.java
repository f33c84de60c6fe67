package org.distintivo.account.service;

import org.distintivo.account.domain.AccountTicket;

/** A ticket as it was read in one transaction; public as {@link AccountSnapshot} is. */
public record TicketSnapshot(long id, String codeHash, AccountSnapshot account) {

    static TicketSnapshot of(AccountTicket ticket) {
        return new TicketSnapshot(
                ticket.id(), ticket.codeHash(), AccountSnapshot.of(ticket.account()));
    }

    @Override
    public String toString() {
        return "TicketSnapshot[" + id + "]";
    }
}
