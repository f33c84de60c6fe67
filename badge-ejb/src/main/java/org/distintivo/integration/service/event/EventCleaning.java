package org.distintivo.integration.service.event;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.Cleaning;
import org.distintivo.platform.service.Retention;

/** Deletes events that happened long ago. */
@Stateless
@Local(Cleaning.class)
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class EventCleaning implements Cleaning {

    private static final int PORTION = 500;

    @Inject private EventRepository events;
    @Inject private Retention retention;

    @Override
    public String name() {
        return "event-cleaning";
    }

    @Override
    public boolean next() {
        return events.forget(retention.ofEvents(), PORTION) == PORTION;
    }
}
