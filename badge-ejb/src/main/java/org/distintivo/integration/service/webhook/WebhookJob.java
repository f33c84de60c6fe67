package org.distintivo.integration.service.webhook;

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
import org.distintivo.integration.service.event.EventPlaces;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.service.LeasedWork;
import org.distintivo.platform.service.LeasedWork.Job;

/**
 * Looks every two seconds whether something is to be posted to webhooks, and begins a turn for each
 * of them. Where there is no webhook it does nothing.
 */
@Singleton
@DependsOn("Migrations")
@RunAs(Roles.SYSTEM)
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WebhookJob {

    private static final Job JOB = new Job("webhooks", Duration.ofMinutes(1));

    @Inject private LeasedWork work;
    @Inject private WebhookSteps steps;
    @Inject private WebhookTurns turns;
    @Inject private WebhookWorker worker;
    @Inject private EventPlaces places;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void look() {
        work.runIf(this::isAnything, JOB, this::next);
    }

    private boolean isAnything() {
        var ready = steps.listReady();
        return !ready.isEmpty()
                && (places.isAnyWithout() || ready.stream().anyMatch(steps::isAnythingFor));
    }

    /** Each webhook is taken by one server at a time, whichever comes first. */
    private boolean next() {
        if (places.isAnyWithout()) {
            places.give();
        }
        steps.listReady().stream()
                .filter(steps::isAnythingFor)
                .filter(turns::begin)
                .forEach(worker::run);
        return false;
    }
}
