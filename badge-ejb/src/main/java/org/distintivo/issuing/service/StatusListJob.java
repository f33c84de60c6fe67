package org.distintivo.issuing.service;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Logger;
import org.distintivo.issuing.service.key.SignerUnavailableException;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.LeasedWork;
import org.distintivo.platform.service.LeasedWork.Job;

/**
 * Signs status lists that have changed, also while nobody asks for them, so that they are on record
 * outside the database within a minute.
 */
@Singleton
@RunAs(Roles.SYSTEM)
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StatusListJob {

    private static final Logger LOG = Logger.getLogger(StatusListJob.class.getName());

    private static final Job JOB = new Job("status-lists", Duration.ofMinutes(1));

    @Inject private CredentialService credentials;
    @Inject private LeasedWork work;

    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false, info = "status-lists")
    void look() {
        work.run(JOB, this::publish);
    }

    private boolean publish() {
        try {
            credentials.publishStatusLists();
        } catch (SignerUnavailableException e) {
            LOG.warning("DIST0423W status lists wait to be signed; tried again: " + e.reason());
        }
        return false;
    }
}
