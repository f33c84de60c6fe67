package org.distintivo.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import org.distintivo.account.domain.Account;
import org.distintivo.account.domain.EarnerUnknownException;

/** Finds the account with which the sender of the request has signed in, to badges or to work. */
@ApplicationScoped
class CurrentAccount {

    /** Before the id, in the principal of staff who have no badges. */
    static final String STAFF = "staff:";

    /** Before the id, in the principal of people of employers. */
    static final String EMPLOYER = "employer:";

    @Inject private AccountRepository accounts;
    @Inject private CurrentEarner earner;
    @Inject private SecurityContext security;

    /**
     * Returns the account.
     *
     * @throws EarnerUnknownException if nobody is signed in
     */
    Account require() {
        var caller = security.getCallerPrincipal();
        var name = caller == null ? "" : caller.getName();
        if (name.startsWith(STAFF) || name.startsWith(EMPLOYER)) {
            return accounts.find(Long.parseLong(name.substring(name.indexOf(':') + 1)))
                    .orElseThrow(EarnerUnknownException::new);
        }
        return accounts.findByEarner(earner.id()).orElseThrow(EarnerUnknownException::new);
    }
}
