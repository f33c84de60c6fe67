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
import java.time.Duration;
import org.distintivo.insight.service.search.JobIndexRepository.Change;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.LeasedWork;
import org.distintivo.platform.service.LeasedWork.Job;
import org.distintivo.platform.service.Retries;

/**
 * Brings the search up to date, seconds after postings came, changed or went. Feeds do not wait for
 * it.
 */
@Singleton
@DependsOn("Migrations")
@RunAs(Roles.SYSTEM)
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobIndexJob {

    private static final Job JOB = new Job("job-search", Duration.ofMinutes(5));

    @Inject private LeasedWork work;
    @Inject private JobIndexSteps steps;
    @Inject private Retries retries;

    private Change reached;

    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false, info = "job-search")
    void look() {
        work.runIf(this::isDue, JOB, this::next);
    }

    private boolean isDue() {
        reached = null;
        return steps.isDue();
    }

    private boolean next() {
        var from = reached == null ? steps.begin() : reached;
        reached = retries.run(() -> steps.next(from));
        if (reached == null) {
            steps.end();
        }
        return reached != null;
    }
}
