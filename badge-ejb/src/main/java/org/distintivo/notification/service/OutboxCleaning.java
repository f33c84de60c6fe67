package org.distintivo.notification.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.Retention;

/** Forgets mail of which nobody asks any more, whatever became of it; what still waits is kept. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OutboxCleaning {

    private static final int PORTION = 500;

    @Inject private OutboxRepository mails;
    @Inject private Retention retention;

    /**
     * One portion in a transaction of its own.
     *
     * @return whether there may be more to do
     */
    public boolean next() {
        return mails.forget(retention.ofMail(), PORTION) == PORTION;
    }
}
