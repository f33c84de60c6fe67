package org.distintivo.support.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.Cleaning;
import org.distintivo.platform.service.Retention;

/** Deletes proofs of addresses that wore out, and cases that were closed long ago. */
@Stateless
@Local(Cleaning.class)
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SupportCleaning implements Cleaning {

    private static final int PORTION = 200;

    @Inject private AddressProofRepository proofs;
    @Inject private SupportCaseRepository cases;
    @Inject private Retention retention;

    @Override
    public String name() {
        return "support-cleaning";
    }

    @Override
    public boolean next() {
        int worn = proofs.forgetWornOut(retention.ofWornOutLinks(), PORTION);
        int closed = cases.forgetClosed(retention.ofMail(), PORTION);
        return worn == PORTION || closed == PORTION;
    }
}
