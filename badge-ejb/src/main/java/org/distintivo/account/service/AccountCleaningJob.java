package org.distintivo.account.service;

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

/** Deletes what came of no sign-up, once a night. */
@Singleton
@RunAs(Roles.SYSTEM)
@PermitAll
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AccountCleaningJob {

    private static final String JOB = "account-cleaning";
    private static final Duration LEASE = Duration.ofMinutes(5);

    @Inject private AccountCleaning cleaning;
    @Inject private JobLease lease;

    /** One portion after the other, as long as there is more and no other server is at it. */
    @Schedule(hour = "3", minute = "23", persistent = false, info = JOB)
    public void clean() {
        boolean more = true;
        while (more && lease.take(JOB, LEASE)) {
            more = cleaning.next();
        }
        lease.release(JOB);
    }
}
