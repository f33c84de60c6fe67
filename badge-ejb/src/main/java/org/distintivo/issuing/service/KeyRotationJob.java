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

/** Rotates once an hour the keys that have signed for as long as the operator has set. */
@Singleton
@RunAs(Roles.SYSTEM)
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class KeyRotationJob {

    private static final Logger LOG = Logger.getLogger(KeyRotationJob.class.getName());

    private static final Job JOB = new Job("key-rotation", Duration.ofMinutes(10));

    @Inject private KeyService keys;
    @Inject private LeasedWork work;

    @Schedule(hour = "*", minute = "17", persistent = false, info = "key-rotation")
    void look() {
        work.run(JOB, this::rotate);
    }

    private boolean rotate() {
        try {
            keys.rotateOld();
        } catch (SignerUnavailableException e) {
            LOG.warning("DIST0424W no new key yet; tried again in an hour: " + e.reason());
        }
        return false;
    }
}
