package org.distintivo.insight.service.applying;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.distintivo.insight.domain.JobApplication;
import org.distintivo.insight.domain.JobPosting;
import org.distintivo.platform.domain.Roles;
import org.distintivo.platform.domain.WebhookSignature;

/**
 * Takes the single steps of calling hooks; each is one transaction, and nobody is called inside.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class ApplicationHookSteps {

    /** Longer than a call takes; after it, its server counts as dead and another one calls. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    @Inject private ApplicationRepository applications;
    @Inject private ApplicationDestinations destinations;
    @Inject private ApplicationSheets sheets;
    @Inject private Clock clock;

    public boolean isAnyDue() {
        return applications.findDue(clock.instant()).isPresent();
    }

    /** What was due and what becomes of it. */
    public record Turn(Optional<HookCall> call) {}

    /**
     * Takes the next application that is due, with a link of its own for each attempt.
     *
     * @return empty when none is; a turn without a call where the opening is there no longer
     */
    public Optional<Turn> next() {
        var now = clock.instant();
        return applications
                .findDue(now)
                .flatMap(applications::findLocked)
                .map(it -> new Turn(call(it, now)));
    }

    private Optional<HookCall> call(JobApplication due, Instant now) {
        var opening = due.postingId().flatMap(applications::findPosting);
        if (opening.isEmpty() || !due.isOpen(now) || !destinations.isTaken(opening.get())) {
            due.undeliverable(now);
            return Optional.empty();
        }
        due.attempt(now, LEASE);
        return Optional.of(call(due, opening.get(), now));
    }

    private HookCall call(JobApplication due, JobPosting opening, Instant now) {
        var hook = due.destination().address();
        var body =
                HookPayload.of(
                        due,
                        HookPayload.opening(opening, sheets.opening(opening)),
                        sheets.link(due.link(now).value()),
                        sheets.presentation(due));
        return new HookCall(
                due.publicId(),
                URI.create(hook),
                headers(due.publicId(), body, destinations.secret(opening, hook), now),
                body);
    }

    private static Map<String, String> headers(
            String id, String body, Optional<String> secret, Instant now) {
        return secret.flatMap(WebhookSignature::of)
                .map(it -> it.headers(id, now, body))
                .orElseGet(() -> WebhookSignature.unsigned(id, now));
    }

    /** Notes what came of a call. */
    public void settle(String id, boolean taken) {
        applications
                .findLocked(id)
                .filter(it -> it.isOpen(clock.instant()))
                .ifPresent(it -> settle(it, taken));
    }

    private void settle(JobApplication called, boolean taken) {
        if (taken) {
            called.delivered(clock.instant());
        } else {
            called.notDelivered(clock.instant());
        }
    }
}
