package org.distintivo.insight.service.applying;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.Cleaning;
import org.distintivo.platform.service.Retention;

/** Deletes applications that were withdrawn, or whose time was over, long ago. */
@Stateless
@Local(Cleaning.class)
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ApplicationCleaning implements Cleaning {

    private static final int PORTION = 200;

    @Inject private ApplicationRepository applications;
    @Inject private Retention retention;

    @Override
    public String name() {
        return "application-cleaning";
    }

    @Override
    public boolean next() {
        var old = applications.listEnded(retention.ofApplications(), PORTION);
        old.forEach(applications::remove);
        return old.size() == PORTION;
    }
}
