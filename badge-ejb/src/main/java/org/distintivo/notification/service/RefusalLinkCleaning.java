package org.distintivo.notification.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.Cleaning;

/** Deletes links that do not work any more; what they ended stays ended. */
@Stateless
@Local(Cleaning.class)
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RefusalLinkCleaning implements Cleaning {

    private static final int PORTION = 500;

    @Inject private MailRefusalRepository rows;
    @Inject private Clock clock;

    @Override
    public String name() {
        return "refusal-link-cleaning";
    }

    @Override
    public boolean next() {
        var old = rows.listWornOut(clock.instant(), PORTION);
        old.forEach(rows::remove);
        return old.size() == PORTION;
    }
}
