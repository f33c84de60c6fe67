package org.distintivo.claiming.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.Cleaning;
import org.distintivo.platform.service.Retention;

/** Deletes links of mails that expired long ago. */
@Stateless
@Local(Cleaning.class)
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ClaimLinkCleaning implements Cleaning {

    private static final int PORTION = 200;

    @Inject private ClaimLinkRepository links;
    @Inject private Retention retention;

    @Override
    public String name() {
        return "claim-link-cleaning";
    }

    @Override
    public boolean next() {
        var old = links.listWornOut(retention.ofWornOutLinks(), PORTION);
        old.forEach(links::remove);
        return old.size() == PORTION;
    }
}
