package org.distintivo.account.service;

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

/**
 * Erases again whoever came back with an older database, before anybody can look at a page, and
 * before a mail or a reminder goes out: the jobs of both depend on this bean.
 */
@Singleton
@Startup
@RunAs(Roles.SYSTEM)
@DependsOn("Migrations")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RepeatedErasureStartup {

    private static final Logger LOG = Logger.getLogger(RepeatedErasureStartup.class.getName());

    @Inject private RepeatedErasures erasures;

    @PostConstruct
    void start() {
        try {
            erasures.run();
        } catch (RuntimeException e) {
            LOG.log(
                    Level.SEVERE,
                    "DIST0216E nobody could be erased again at the start; tried again in minutes",
                    e);
        }
    }
}
