package org.distintivo.earning.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.Cleaning;
import org.distintivo.platform.service.Retention;

/** Deletes rows of requests that were rejected long ago. */
@Stateless
@Local(Cleaning.class)
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RejectedResultCleaning implements Cleaning {

    private static final int PORTION = 500;

    @Inject private RejectedResultRepository rejected;
    @Inject private Retention retention;

    @Override
    public String name() {
        return "rejected-result-cleaning";
    }

    @Override
    public boolean next() {
        return rejected.forget(retention.ofRejectedResults(), PORTION) == PORTION;
    }
}
