package org.distintivo.account.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.distintivo.account.domain.KnownBrowser;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.Cleaning;
import org.distintivo.platform.service.Retention;

/**
 * Deletes mailed tickets that expired long ago, sign-ups that nobody confirmed, invitations to
 * staff that nobody accepted, addresses that nobody proved, browsers whose cookie has ended, and
 * what was kept for a merge that can no longer be undone: its notes, and what had opened the
 * account that went. An address that has results keeps its account: its owner may still come.
 */
@Stateless
@Local(Cleaning.class)
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AccountCleaning implements Cleaning {

    private static final int PORTION = 200;

    @Inject private AccountRepository accounts;
    @Inject private TicketRepository tickets;
    @Inject private PendingAddressRepository pending;
    @Inject private KnownBrowserRepository browsers;
    @Inject private MergeRepository merges;
    @Inject private MergedSignIns signIns;
    @Inject private Retention retention;
    @Inject private Clock clock;

    @Override
    public String name() {
        return "account-cleaning";
    }

    @Override
    public boolean next() {
        int worn = tickets.forgetWornOut(retention.ofWornOutLinks(), PORTION);
        var stale = accounts.listUnconfirmed(retention.ofUnconfirmedAccounts(), PORTION);
        if (!stale.isEmpty()) {
            tickets.forgetOf(stale);
            stale.forEach(accounts::remove);
        }
        var invited = accounts.listInvited(retention.ofUnconfirmedAccounts(), PORTION);
        if (!invited.isEmpty()) {
            tickets.forgetOf(invited);
            invited.forEach(accounts::remove);
        }
        var unproved = pending.listOlder(retention.ofUnconfirmedAccounts(), PORTION);
        unproved.forEach(pending::remove);
        int unused = browsers.removeOlder(clock.instant().minus(KnownBrowser.LIFE), PORTION);
        int notes = merges.forgetNotes(clock.instant(), PORTION);
        int gone = signIns.forget(clock.instant(), PORTION);
        return worn == PORTION
                || unused == PORTION
                || notes == PORTION
                || gone == PORTION
                || stale.size() == PORTION
                || invited.size() == PORTION
                || unproved.size() == PORTION;
    }
}
