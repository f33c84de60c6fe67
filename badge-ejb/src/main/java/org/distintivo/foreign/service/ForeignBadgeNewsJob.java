package org.distintivo.foreign.service;

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

/** Tells holders, when a night is over, which of their badges of other issuers are good no more. */
@Singleton
@RunAs(Roles.SYSTEM)
@PermitAll
@DependsOn({"Migrations", "RepeatedErasureStartup"})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ForeignBadgeNewsJob {

    private static final Job JOB = new Job("foreign-badge-news", Duration.ofMinutes(5));

    @Inject private ForeignBadgeNews news;
    @Inject private LeasedWork work;
    @Inject private Retries retries;

    @Schedule(
            hour = "*",
            minute = "*",
            second = "*/20",
            persistent = false,
            info = "foreign-badge-news")
    public void tell() {
        work.runIf(news::isAnyDue, JOB, () -> retries.run(news::tellSome));
    }
}
