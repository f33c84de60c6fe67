package org.distintivo.insight.service.applying;

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
import org.distintivo.platform.service.FetchFailedException;
import org.distintivo.platform.service.LeasedWork;
import org.distintivo.platform.service.LeasedWork.Job;
import org.distintivo.platform.service.Posted;
import org.distintivo.platform.service.fetch.HttpsFetcher;

/** Posts applications to employers' hooks, one after the other, by the product's one way out. */
@Singleton
@DependsOn("Migrations")
@RunAs(Roles.SYSTEM)
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ApplicationHookJob {

    private static final Job JOB = new Job("application-hook", Duration.ofMinutes(2));

    /** As Standard Webhooks recommends for the longest. */
    private static final Duration LONGEST_CALL = Duration.ofSeconds(20);

    private static final int FIRST_GOOD = 200;
    private static final int FIRST_OTHER = 300;

    @Inject private LeasedWork work;
    @Inject private ApplicationHookSteps steps;
    @Inject private HttpsFetcher fetcher;

    @Schedule(hour = "*", minute = "*", second = "7/15", persistent = false)
    void look() {
        work.runIf(steps::isAnyDue, JOB, this::next);
    }

    private boolean next() {
        var turn = steps.next();
        turn.flatMap(it -> it.call()).ifPresent(it -> steps.settle(it.application(), isTaken(it)));
        return turn.isPresent();
    }

    private boolean isTaken(HookCall call) {
        try {
            var status =
                    fetcher.post(
                            new Posted(call.address(), call.headers(), call.body(), LONGEST_CALL));
            return status >= FIRST_GOOD && status < FIRST_OTHER;
        } catch (FetchFailedException e) {
            return false;
        }
    }
}
