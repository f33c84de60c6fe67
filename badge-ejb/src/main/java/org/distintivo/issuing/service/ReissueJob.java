package org.distintivo.issuing.service;

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
import org.distintivo.platform.service.LeasedWork.Job;

/** Signs again what a compromised key has signed, on one server at a time. */
@Singleton
@RunAs(Roles.SYSTEM)
@DependsOn("Migrations")
@Lock(LockType.READ)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReissueJob {

    private static final Job JOB = new Job("reissue", Duration.ofMinutes(2));

    @Inject private ReissueSteps steps;
    @Inject private LeasedWork work;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false, info = "reissue")
    void look() {
        work.runIf(steps::hasOpen, JOB, steps::next);
    }
}
