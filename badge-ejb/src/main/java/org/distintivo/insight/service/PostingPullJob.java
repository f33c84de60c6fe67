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
import org.distintivo.platform.service.fetch.HttpsFetcher;

/**
 * Fetches the feeds of sources that are due, one after the other, on one server at a time. Where
 * the operator allows no host to be asked, it does nothing.
 */
@Singleton
@DependsOn("Migrations")
@RunAs(Roles.SYSTEM)
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PostingPullJob {

    /** Longer than the longest that one feed may take. */
    private static final Job JOB = new Job("posting-pull", Duration.ofMinutes(65));

    @Inject private LeasedWork work;
    @Inject private PostingSourceSteps steps;
    @Inject private PostingPull pull;
    @Inject private HttpsFetcher fetcher;

    @Schedule(hour = "*", minute = "*", second = "41", persistent = false)
    void look() {
        if (!fetcher.isOff()) {
            work.runIf(steps::isAnyDue, JOB, this::next);
        }
    }

    /** Looks at once, because somebody wants a feed now. */
    @Asynchronous
    public void wake() {
        look();
    }

    private boolean next() {
        var next = steps.next();
        next.ifPresent(pull::pull);
        return next.isPresent();
    }
}
