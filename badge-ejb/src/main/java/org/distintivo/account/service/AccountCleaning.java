package org.distintivo.account.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.Retention;

/**
 * Forgets what mails carried once it has worn out for long, and sign-ups that nobody confirmed. An
 * address that has results keeps its account: its owner may still come.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AccountCleaning {

    private static final int PORTION = 200;

    @Inject private AccountRepository accounts;
    @Inject private TicketRepository tickets;
    @Inject private Retention retention;

    /**
     * One portion in a transaction of its own.
     *
     * @return whether there may be more to do
     */
    public boolean next() {
        int worn = tickets.forgetWornOut(retention.ofWornOutLinks(), PORTION);
        var stale = accounts.listUnconfirmed(retention.ofUnconfirmedAccounts(), PORTION);
        if (!stale.isEmpty()) {
            tickets.forgetOf(stale);
            stale.forEach(accounts::remove);
        }
        return worn == PORTION || stale.size() == PORTION;
    }
}
