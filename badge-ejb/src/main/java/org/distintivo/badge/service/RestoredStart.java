package org.distintivo.badge.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.distintivo.platform.domain.Roles;

/** Before anybody can look at a badge, it stands as the status lists say. */
@Singleton
@Startup
@RunAs(Roles.SYSTEM)
@DependsOn({"Migrations", "StatusStart"})
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RestoredStart {

    private static final Logger LOG = Logger.getLogger(RestoredStart.class.getName());

    @Inject private RestoredBadges restored;

    @PostConstruct
    void start() {
        try {
            boolean more = true;
            while (more) {
                more = restored.next();
            }
        } catch (RuntimeException e) {
            LOG.log(
                    Level.SEVERE,
                    "DIST0421E badges could not follow the status lists; tried at the next start",
                    e);
        }
    }
}
