package org.distintivo.insight.service;

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
import org.distintivo.platform.service.Settings;

/**
 * Writes the fictional market into an installation that asks for sample data and has no postings.
 * It begins some seconds behind the start, which it does not hold up.
 */
@Singleton
@DependsOn("Migrations")
@RunAs(Roles.SYSTEM)
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SampleMarketJob {

    private static final Job JOB = new Job("sample-market", Duration.ofMinutes(2));

    @Inject private LeasedWork work;
    @Inject private SampleMarketSteps steps;
    @Inject private SalaryJob salaries;
    @Inject private Settings settings;

    /** Once it is there or not wanted, nobody needs to look again before the next start. */
    private volatile boolean settled;

    @Schedule(hour = "*", minute = "*", second = "3/10", persistent = false)
    void look() {
        if (!settled) {
            work.runIf(this::isDue, JOB, this::write);
        }
    }

    private boolean isDue() {
        var due = settings.sampleData() && steps.isDue();
        settled = !due;
        return due;
    }

    private boolean write() {
        if (steps.write()) {
            return true;
        }
        salaries.wake();
        return false;
    }
}
