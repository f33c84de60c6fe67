package org.distintivo.platform.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;

/**
 * Lets one of several servers run a job: who holds the job's row may work until the lease ends. A
 * server that dies holds up nothing longer than its lease.
 */
@Stateless
@PermitAll
public class JobLease {

    private static final String THIS_SERVER = UUID.randomUUID().toString();

    @Inject private JobLeaseRepository leases;

    /**
     * Takes or prolongs the lease, in a transaction of its own.
     *
     * @return whether this server may work on the job until the duration has passed
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean take(String job, Duration duration) {
        return leases.take(job, THIS_SERVER, (int) duration.toSeconds());
    }

    /** Gives the lease back early, so that another server need not wait. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void release(String job) {
        leases.release(job, THIS_SERVER);
    }
}
