package org.distintivo.insight.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Asynchronous;
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

/**
 * Works pay out anew when rates or postings have changed: converts what older rates converted, some
 * thousand at a time, then finds the outliers. It is woken by whoever changes them, and looks by
 * itself every night, for what came in one by one.
 */
@Singleton
@DependsOn("Migrations")
@RunAs(Roles.SYSTEM)
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SalaryJob {

    private static final Job JOB = new Job("salaries", Duration.ofMinutes(5));

    @Inject private LeasedWork work;
    @Inject private SalarySteps steps;

    @Schedule(hour = "*/6", minute = "41", second = "13", persistent = false)
    void look() {
        work.run(JOB, this::step);
    }

    /** Starts the work at once, because rates or postings have changed. */
    @Asynchronous
    public void wake() {
        look();
    }

    private boolean step() {
        if (steps.convertSome()) {
            return true;
        }
        steps.judgeAll();
        return false;
    }
}
