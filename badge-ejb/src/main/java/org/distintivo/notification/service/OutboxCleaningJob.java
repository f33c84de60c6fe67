package org.distintivo.notification.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.JobLease;

/** Deletes old mail, once a night. */
@Singleton
@RunAs(Roles.SYSTEM)
@PermitAll
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxCleaningJob {

    private static final String JOB = "outbox-cleaning";
    private static final Duration LEASE = Duration.ofMinutes(5);

    @Inject private OutboxCleaning cleaning;
    @Inject private JobLease lease;

    /** One portion after the other, as long as there is more and no other server is at it. */
    @Schedule(hour = "3", minute = "7", persistent = false, info = JOB)
    public void clean() {
        boolean more = true;
        while (more && lease.take(JOB, LEASE)) {
            more = cleaning.next();
        }
        lease.release(JOB);
    }
}
