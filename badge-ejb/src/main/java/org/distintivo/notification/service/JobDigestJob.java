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
import org.distintivo.platform.service.LeasedWork;
import org.distintivo.platform.service.LeasedWork.Job;
import org.distintivo.platform.service.Retries;

/** Tells people who want it of new openings for the searches that they keep. */
@Singleton
@RunAs(Roles.SYSTEM)
@PermitAll
@DependsOn({"Migrations", "RepeatedErasureStartup"})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobDigestJob {

    private static final Job JOB = new Job("job-digest", Duration.ofMinutes(5));

    @Inject private DueJobDigests digests;
    @Inject private LeasedWork work;
    @Inject private Retries retries;

    @Schedule(hour = "*", minute = "*", second = "10/20", persistent = false, info = "job-digest")
    public void tell() {
        work.runIf(digests::isAnyDue, JOB, () -> retries.run(digests::writeSome));
    }
}
