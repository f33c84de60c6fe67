package org.distintivo.account.service;

import org.distintivo.account.domain.AccountTicket;

/** A ticket as it was read in one transaction; public as {@link AccountSnapshot} is. */
public record TicketSnapshot(long id, String codeHash, String normalized, AccountSnapshot account) {

    static TicketSnapshot of(AccountTicket ticket) {
        return new TicketSnapshot(
                ticket.id(),
                ticket.codeHash(),
                ticket.errand().normalized(),
                AccountSnapshot.of(ticket.account()));
    }

    /** Returns the address to which it was mailed, as its owner writes it where that is known. */
    String address() {
        var contact = account.address();
        return contact.normalized().equals(normalized) ? contact.original() : normalized;
    }

    @Override
    public String toString() {
        return "TicketSnapshot[" + id + "]";
    }
}
