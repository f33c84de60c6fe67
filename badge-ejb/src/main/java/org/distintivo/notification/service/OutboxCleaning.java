package org.distintivo.notification.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.Cleaning;
import org.distintivo.platform.service.Retention;

/** Deletes old mail, whatever became of it; what still waits is kept. */
@Stateless
@Local(Cleaning.class)
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OutboxCleaning implements Cleaning {

    private static final int PORTION = 500;

    @Inject private OutboxRepository mails;
    @Inject private Retention retention;

    @Override
    public String name() {
        return "outbox-cleaning";
    }

    @Override
    public boolean next() {
        return mails.forget(retention.ofMail(), PORTION) == PORTION;
    }
}
