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

/** Brings the badges in line with the published status lists, before anybody can look at one. */
@Singleton
@Startup
@RunAs(Roles.SYSTEM)
@DependsOn({"Migrations", "StatusListStartup"})
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RestoredBadgesStartup {

    private static final Logger LOG = Logger.getLogger(RestoredBadgesStartup.class.getName());

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
