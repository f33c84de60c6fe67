package org.distintivo.integration.service.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.Cleaning;
import org.distintivo.platform.service.Retention;

/** Deletes what is known of deliveries that were made, or given up, long ago. */
@Stateless
@Local(Cleaning.class)
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class WebhookDeliveryCleaning implements Cleaning {

    private static final int PORTION = 500;

    @Inject private DeliveryRepository deliveries;
    @Inject private Retention retention;

    @Override
    public String name() {
        return "webhook-delivery-cleaning";
    }

    @Override
    public boolean next() {
        return deliveries.forget(retention.ofDeliveries(), PORTION) == PORTION;
    }
}
