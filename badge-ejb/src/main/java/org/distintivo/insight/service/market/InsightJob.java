package org.distintivo.insight.service.market;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.LeasedWork;
import org.distintivo.platform.service.LeasedWork.Job;

/**
 * Works figures out anew when postings, skills, rates or the day have changed, so that nobody who
 * looks at a page waits for it. What was worked out before is shown until then, with its moment.
 */
@Singleton
@DependsOn("Migrations")
@RunAs(Roles.SYSTEM)
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class InsightJob {

    private static final Job JOB = new Job("insight-figures", Duration.ofMinutes(2));

    @Inject private LeasedWork work;
    @Inject private InsightSteps steps;

    /** What the subjects of one round are compared with, read once for all of them. */
    private record Compared(Instant round, MarketBase base) {}

    private Compared compared;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void look() {
        work.runIf(steps::isDue, JOB, this::next);
    }

    private boolean next() {
        if (steps.isToWait()) {
            return false;
        }
        steps.begin();
        if (compared == null || !compared.round().equals(steps.started())) {
            compared = new Compared(steps.started(), steps.base());
        }
        boolean more = steps.measureNext(compared.base());
        if (!more) {
            compared = null;
        }
        return more;
    }
}
