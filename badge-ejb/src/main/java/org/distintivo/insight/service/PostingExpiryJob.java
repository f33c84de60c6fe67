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

/**
 * Lets the next posting of a job count once the last day of the one that counted has passed: what
 * one board no longer shows another still does. Days end once, servers may have been away.
 */
@Singleton
@DependsOn("Migrations")
@RunAs(Roles.SYSTEM)
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PostingExpiryJob {

    private static final int AT_ONCE = 500;
    private static final Job JOB = new Job("posting-expiry", Duration.ofMinutes(5));

    @Inject private LeasedWork work;
    @Inject private PostingExpirySteps steps;

    @Schedule(hour = "*", minute = "3", persistent = false, info = "posting-expiry")
    void look() {
        work.run(JOB, () -> steps.follow(AT_ONCE) == AT_ONCE);
    }
}
