package org.distintivo.insight.service.search;

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
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.distintivo.insight.service.search.JobIndexRepository.Change;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.LeasedWork;
import org.distintivo.platform.service.LeasedWork.Job;
import org.distintivo.platform.service.Retries;

/**
 * Brings the search up to date, seconds after postings came, changed or went. Feeds do not wait for
 * it; it waits for them.
 */
@Singleton
@DependsOn("Migrations")
@RunAs(Roles.SYSTEM)
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobIndexJob {

    private static final Job JOB = new Job("job-search", Duration.ofMinutes(5));

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    @Inject private LeasedWork work;
    @Inject private JobIndexSteps steps;
    @Inject private Retries retries;

    @Inject private Clock clock;

    private Change reached;
    private Instant waitingSince;

    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false, info = "job-search")
    void look() {
        work.runIf(this::isDue, JOB, this::next);
    }

    private boolean isDue() {
        reached = null;
        return !isToWait() && steps.isDue();
    }

    /** It waits for the end of a feed, but feed after feed do not keep it for ever. */
    private boolean isToWait() {
        if (!steps.isFeedTaken()) {
            waitingSince = null;
            return false;
        }
        var now = clock.instant();
        waitingSince = waitingSince == null ? now : waitingSince;
        return waitingSince.isAfter(now.minus(LONGEST_WAIT));
    }

    private boolean next() {
        if (isToWait()) {
            return false;
        }
        var from = reached == null ? steps.begin() : reached;
        reached = retries.run(() -> steps.next(from));
        if (reached == null) {
            waitingSince = null;
            steps.end();
        }
        return reached != null;
    }
}
