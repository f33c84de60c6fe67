package org.distintivo.integration.service.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.distintivo.platform.service.Settings;

/** How long other systems have for an answer, and how soon they are asked again. */
@ApplicationScoped
class WebhookPace {

    private static final int ANSWER_SECONDS = 15;
    private static final int LONGEST_ANSWER_SECONDS = 60;
    private static final int FIRST_PAUSE_MS = 5_000;
    private static final int LONGEST_FIRST_PAUSE_MS = 600_000;

    @Inject private Settings settings;

    /** Returns how long one call may take. */
    Duration answer() {
        return Duration.ofSeconds(
                settings.number(
                        "BADGE_WEBHOOK_SECONDS", ANSWER_SECONDS, 1, LONGEST_ANSWER_SECONDS));
    }

    /** Returns the pause after the first fault, of which the others are multiples. */
    Duration firstPause() {
        return Duration.ofMillis(
                settings.number(
                        "BADGE_WEBHOOK_PAUSE_MS", FIRST_PAUSE_MS, 1, LONGEST_FIRST_PAUSE_MS));
    }
}
