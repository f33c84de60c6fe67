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

/** Reminds people once, every hour whoever is due, of badges that have waited for long. */
@Singleton
@RunAs(Roles.SYSTEM)
@PermitAll
@DependsOn({"Migrations", "RepeatedErasureStartup"})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReminderJob {

    private static final Job JOB = new Job("badge-reminder", Duration.ofMinutes(5));

    @Inject private DueReminders reminders;
    @Inject private LeasedWork work;
    @Inject private Retries retries;

    @Schedule(
            hour = "*",
            minute = "*",
            second = "*/20",
            persistent = false,
            info = "badge-reminder")
    public void remind() {
        work.runIf(reminders::isAnyDue, JOB, () -> retries.run(reminders::writeSome));
    }
}
