package org.distintivo.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.distintivo.account.domain.Account;

/**
 * Sign-ups that nobody has confirmed: only somebody's word, they give way to whoever has proved the
 * address.
 */
@ApplicationScoped
class MereSignUps {

    @Inject private AccountRepository accounts;
    @Inject private TicketRepository tickets;

    /** Deletes the one with that address, if there is one, and what was mailed for it. */
    void giveWay(String normalized) {
        accounts.findUnconfirmed(normalized).ifPresent(this::delete);
    }

    private void delete(Account signUp) {
        tickets.forgetOf(List.of(signUp));
        accounts.remove(signUp);
        accounts.flush();
    }
}
