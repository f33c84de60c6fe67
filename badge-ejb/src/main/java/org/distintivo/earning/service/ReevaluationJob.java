package org.distintivo.earning.service;

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

/** Gives people what a last day withheld that was taken back, on one server at a time. */
@Singleton
@RunAs(Roles.SYSTEM)
@DependsOn("Migrations")
@Lock(LockType.READ)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReevaluationJob {

    private static final Job JOB = new Job("reevaluation", Duration.ofMinutes(2));

    @Inject private ReevaluationSteps steps;
    @Inject private CurrentRules rules;
    @Inject private LeasedWork work;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false, info = "reevaluation")
    void look() {
        work.runIf(steps::hasOpen, JOB, () -> steps.next(rules.today()));
    }
}
