package org.distintivo.platform.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Tells how long is kept what is only of use for a while: settings in days, at least one. What is
 * older is deleted by night.
 */
@ApplicationScoped
public class Retention {

    private static final int LONGEST = 36_500;

    @Inject private Settings settings;
    @Inject private Clock clock;

    /** Returns the time before which mails are deleted. */
    public Instant ofMail() {
        return before("BADGE_MAIL_KEEP_DAYS", 365);
    }

    /** Returns the time before which expired links are deleted. */
    public Instant ofWornOutLinks() {
        return before("BADGE_LINK_KEEP_DAYS", 30);
    }

    /** Returns the time before which rejected rows of requests are deleted. */
    public Instant ofRejectedResults() {
        return before("BADGE_REJECTED_KEEP_DAYS", 180);
    }

    /** Returns the time before which it is forgotten how often badges were looked at. */
    public Instant ofLooks() {
        return before("BADGE_LOOK_KEEP_DAYS", 365);
    }

    /** Returns the time before which events that other systems read are deleted. */
    public Instant ofEvents() {
        return before("BADGE_EVENT_KEEP_DAYS", 365);
    }

    /** Returns the time before which it is forgotten what became of events at webhooks. */
    public Instant ofDeliveries() {
        return before("BADGE_DELIVERY_KEEP_DAYS", 30);
    }

    /** Returns the time before which applications that are open no longer are deleted. */
    public Instant ofApplications() {
        return before("BADGE_APPLICATION_KEEP_DAYS", 180);
    }

    /** Returns the time before which exports of personal data are deleted. */
    public Instant ofExports() {
        return before("BADGE_EXPORT_KEEP_DAYS", 7);
    }

    /** Returns the time before which unconfirmed sign-ups are deleted. */
    public Instant ofUnconfirmedAccounts() {
        return before("BADGE_UNCONFIRMED_KEEP_DAYS", 90);
    }

    private Instant before(String setting, int absent) {
        return clock.instant().minus(Duration.ofDays(settings.number(setting, absent, 1, LONGEST)));
    }
}
