package org.distintivo.claiming.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.Retention;

/** Forgets links in mails that have led nowhere for long. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ClaimLinkCleaning {

    private static final int PORTION = 200;

    @Inject private ClaimLinkRepository links;
    @Inject private Retention retention;

    /**
     * One portion in a transaction of its own.
     *
     * @return whether there may be more to do
     */
    public boolean next() {
        var old = links.listWornOut(retention.ofWornOutLinks(), PORTION);
        old.forEach(links::remove);
        return old.size() == PORTION;
    }
}
