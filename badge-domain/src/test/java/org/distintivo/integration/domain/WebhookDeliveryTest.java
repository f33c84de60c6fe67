package org.distintivo.integration.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WebhookDeliveryTest {

    private static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final WebhookDelivery delivery = new WebhookDelivery();

    @Test
    void what_is_not_taken_is_tried_again_for_about_four_days_and_then_given_up() {
        var now = NOW;
        int attempts = 0;
        while (delivery.state() == DeliveryState.WAITING) {
            delivery.notTaken(503, null, PAUSE, now);
            attempts++;
            now = delivery.dueAt().orElse(now);
        }

        assertThat(delivery.state()).isEqualTo(DeliveryState.DEAD);
        assertThat(attempts).isEqualTo(12).isEqualTo(delivery.attempts());
        assertThat(Duration.between(NOW, now)).isBetween(Duration.ofDays(3), Duration.ofDays(5));
        assertThat(delivery.dueAt()).isEmpty();
        assertThat(delivery.answer()).contains(503);
    }

    @Test
    void each_pause_is_longer_than_the_one_before() {
        delivery.notTaken(null, "TOO_SLOW", PAUSE, NOW);
        assertThat(delivery.dueAt()).contains(NOW.plusSeconds(5));
        assertThat(delivery.fault()).contains("TOO_SLOW");
        delivery.notTaken(500, null, PAUSE, NOW);
        assertThat(delivery.dueAt()).contains(NOW.plusSeconds(60));
        assertThat(delivery.fault()).isEmpty();
    }

    @Test
    void what_was_given_up_or_taken_is_posted_again_from_the_beginning() {
        delivery.taken(200, NOW);
        assertThat(delivery.state()).isEqualTo(DeliveryState.DELIVERED);

        delivery.again(NOW.plusSeconds(9));

        assertThat(delivery.state()).isEqualTo(DeliveryState.WAITING);
        assertThat(delivery.attempts()).isZero();
        assertThat(delivery.dueAt()).contains(NOW.plusSeconds(9));
    }
}
