package org.distintivo.account.service;

import jakarta.annotation.security.PermitAll;
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
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.LeasedWork;

/**
 * Looks every other minute whether somebody who was erased is back, on one of the servers: as
 * {@link RepeatedErasureStartup} does at the start of each, for whatever came up short there.
 */
@Singleton
@Lock(LockType.READ)
@RunAs(Roles.SYSTEM)
@PermitAll
@DependsOn({"Migrations", "RepeatedErasureStartup"})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RepeatedErasureJob {

    private static final LeasedWork.Job JOB =
            new LeasedWork.Job("repeated-erasure", Duration.ofMinutes(30));

    @Inject private RepeatedErasures erasures;
    @Inject private LeasedWork work;

    @Schedule(hour = "*", minute = "*/2", second = "20", persistent = false, info = "erasures")
    public void look() {
        work.runIf(erasures::isDue, JOB, this::run);
    }

    private boolean run() {
        erasures.run();
        return false;
    }
}
