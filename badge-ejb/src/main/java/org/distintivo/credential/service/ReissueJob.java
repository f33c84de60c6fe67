package org.distintivo.credential.service;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.JobLease;

/** Works through what a compromised key has signed, on one server at a time. */
@Singleton
@RunAs(Roles.SYSTEM)
@DependsOn("Migrations")
@Lock(LockType.READ)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReissueJob {

    private static final Logger LOG = Logger.getLogger(ReissueJob.class.getName());
    private static final String JOB = "reissue";
    private static final Duration LEASE = Duration.ofMinutes(2);

    @Inject private ReissueSteps steps;
    @Inject private JobLease lease;

    private final AtomicBoolean working = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false, info = JOB)
    void work() {
        if (!working.compareAndSet(false, true)) {
            return;
        }
        try {
            if (steps.hasOpen()) {
                carryOn();
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "DIST0412W signing again was broken off; tried again", e);
        } finally {
            working.set(false);
        }
    }

    private void carryOn() {
        boolean more = true;
        while (more && lease.take(JOB, LEASE)) {
            more = steps.next();
        }
        lease.release(JOB);
    }
}
