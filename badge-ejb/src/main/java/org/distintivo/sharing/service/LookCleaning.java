package org.distintivo.sharing.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.Cleaning;
import org.distintivo.platform.service.Retention;

/** Deletes old numbers of looks at badges. */
@Stateless
@Local(Cleaning.class)
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LookCleaning implements Cleaning {

    private static final int PORTION = 500;

    @Inject private LookRepository looks;
    @Inject private Retention retention;

    @Override
    public String name() {
        return "look-cleaning";
    }

    @Override
    public boolean next() {
        var before = LocalDate.ofInstant(retention.ofLooks(), ZoneOffset.UTC);
        return looks.forget(before, PORTION) == PORTION;
    }
}
