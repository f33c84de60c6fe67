package org.distintivo.credential.service;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Logger;
import org.distintivo.credential.service.key.SignerUnavailableException;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.JobLease;

/**
 * Signs status lists that have changed, also while nobody asks for them: what they say is on record
 * outside the database within a minute.
 */
@Singleton
@RunAs(Roles.SYSTEM)
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StatusListJob {

    private static final Logger LOG = Logger.getLogger(StatusListJob.class.getName());

    private static final String JOB = "status-lists";
    private static final Duration LEASE = Duration.ofMinutes(1);

    @Inject private CredentialService credentials;
    @Inject private JobLease lease;

    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false, info = JOB)
    void look() {
        if (lease.take(JOB, LEASE)) {
            publish();
        }
    }

    private void publish() {
        try {
            credentials.publishStatusLists();
        } catch (SignerUnavailableException e) {
            LOG.warning("DIST0423W status lists wait to be signed; tried again: " + e.reason());
        }
    }
}
