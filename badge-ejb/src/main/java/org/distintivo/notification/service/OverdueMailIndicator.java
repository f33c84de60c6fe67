package org.distintivo.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.distintivo.platform.service.HealthIndicator;

/** Measures for how many minutes the oldest due mail has waited to be sent. */
@ApplicationScoped
class OverdueMailIndicator implements HealthIndicator {

    private static final long ALARMING_MINUTES = 10;

    @Inject private OutboxRepository outbox;

    @Override
    public String name() {
        return "notification.overdue-minutes";
    }

    @Override
    public Measured measure() {
        var now = outbox.now();
        return of(outbox.oldestQueued().orElse(now), now);
    }

    static Measured of(Instant oldestDue, Instant now) {
        long minutes = Math.max(0, Duration.between(oldestDue, now).toMinutes());
        return new Measured(minutes, minutes >= ALARMING_MINUTES);
    }

    @Override
    public String address() {
        return "/console/mail?state=QUEUED";
    }
}
