package org.distintivo.platform.service;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Runs the work of jobs: step after step, on one of the servers at a time, and never twice at once
 * on the same server. What fails is written to the log once and tried again at the job's next time;
 * while the database is away all jobs rest.
 */
@ApplicationScoped
@PermitAll
public class LeasedWork {

    private static final Logger LOG = Logger.getLogger(LeasedWork.class.getName());

    private final Set<String> underWay = ConcurrentHashMap.newKeySet();

    @Inject private JobLease leases;
    @Inject private DatabaseWatch database;

    protected LeasedWork() {} // for CDI

    LeasedWork(JobLease leases, DatabaseWatch database) {
        this.leases = leases;
        this.database = database;
    }

    /**
     * What a job says of itself.
     *
     * @param name its row in {@code job_lease}
     * @param lease for how long one step may take; a server that dies holds up nothing longer
     */
    public record Job(String name, Duration lease) {}

    /**
     * Runs steps for as long as there is more and no other server is at it.
     *
     * @param step one step in transactions of its own; returns whether there is more
     */
    public void run(Job job, BooleanSupplier step) {
        runIf(() -> true, job, step);
    }

    /**
     * Runs steps when there is something to do, so that idle servers change nothing in the
     * database.
     *
     * @param isDue asked before the lease is taken
     */
    public void runIf(BooleanSupplier isDue, Job job, BooleanSupplier step) {
        if (database.isAway() || !underWay.add(job.name())) {
            return; // nothing can be done, or its last turn still goes on
        }
        try {
            if (isDue.getAsBoolean()) {
                stepThrough(job, step);
            }
        } catch (RuntimeException e) {
            tell(job, e);
        } finally {
            underWay.remove(job.name());
        }
    }

    /** That the database is away is told once, and not by each job. */
    private void tell(Job job, RuntimeException fault) {
        if (DatabaseFaults.isAway(fault)) {
            database.lookNow();
        }
        if (!Retries.isPassing(fault)) {
            LOG.log(Level.WARNING, fault, () -> "DIST0008W " + job.name() + " was broken off");
        } else if (!database.isAway()) {
            LOG.warning(() -> "DIST0008W " + job.name() + " was broken off: " + fault.getMessage());
        }
    }

    private void stepThrough(Job job, BooleanSupplier step) {
        boolean more = true;
        while (more && prolong(job)) {
            more = step.getAsBoolean();
        }
        leases.release(job.name());
    }

    /**
     * Asks inside of a long step for another lease.
     *
     * @return false when another server has taken over meanwhile
     */
    public boolean prolong(Job job) {
        return leases.take(job.name(), job.lease());
    }
}
