package org.distintivo.account.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.Cleaning;
import org.distintivo.platform.service.Retention;

/** Deletes exports that have been ready for long enough. */
@Stateless
@Local(Cleaning.class)
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ExportCleaning implements Cleaning {

    private static final int PORTION = 20;

    @Inject private ExportRepository exports;
    @Inject private Retention retention;

    @Override
    public String name() {
        return "data-export-cleaning";
    }

    @Override
    public boolean next() {
        var old = exports.listEnded(retention.ofExports(), PORTION);
        old.forEach(exports::drop);
        return old.size() == PORTION;
    }
}
