package org.distintivo.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.distintivo.platform.service.HealthIndicator;

/** Counts the mails that wait because the mail server is down or refuses this installation. */
@ApplicationScoped
class MailServerIndicator implements HealthIndicator {

    @Inject private OutboxRepository outbox;

    @Override
    public String name() {
        return "notification.waiting-for-mail-server";
    }

    @Override
    public Measured measure() {
        long waiting = outbox.countWaitingForServer();
        return new Measured(waiting, waiting > 0);
    }

    @Override
    public String address() {
        return "/console/mail?state=QUEUED";
    }
}
