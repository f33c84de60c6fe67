package org.distintivo.insight.service.matching;

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
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.LeasedWork;
import org.distintivo.platform.service.LeasedWork.Job;
import org.distintivo.platform.service.Retries;

/**
 * Matches everything that is stored anew, after a taxonomy, a correction or the catalog has
 * changed, on one server at a time.
 */
@Singleton
@DependsOn("Migrations")
@RunAs(Roles.SYSTEM)
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MatchingJob {

    private static final Job JOB = new Job("skill-matching", Duration.ofMinutes(2));

    @Inject private LeasedWork work;
    @Inject private MatchingSteps steps;
    @Inject private Retries retries;

    @Schedule(hour = "*", minute = "*", second = "3/5", persistent = false)
    void look() {
        work.runIf(steps::isDue, JOB, () -> retries.run(steps::step));
    }
}
