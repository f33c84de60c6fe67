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

/** Changes keys that have signed for as long as the operator wants one to, once an hour. */
@Singleton
@RunAs(Roles.SYSTEM)
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class KeyRotationJob {

    private static final Logger LOG = Logger.getLogger(KeyRotationJob.class.getName());

    private static final String JOB = "key-rotation";
    private static final Duration LEASE = Duration.ofMinutes(10);

    @Inject private KeyService keys;
    @Inject private JobLease lease;

    @Schedule(hour = "*", minute = "17", persistent = false, info = JOB)
    void look() {
        if (lease.take(JOB, LEASE)) {
            rotate();
        }
    }

    private void rotate() {
        try {
            keys.rotateOld();
        } catch (SignerUnavailableException e) {
            LOG.warning("DIST0424W no new key yet; tried again in an hour: " + e.reason());
        }
    }
}
