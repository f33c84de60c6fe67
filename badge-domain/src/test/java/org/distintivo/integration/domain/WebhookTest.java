package org.distintivo.integration.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookTest {

    private static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Webhook webhook = new Webhook(12, 3, NOW);

    @ParameterizedTest
    @ValueSource(
            strings = {"", "http://a.example/", "https:", "https://", "ftp://a.example", "x y"})
    void an_address_that_is_none_is_refused(String url) {
        assertThatThrownBy(() -> webhook.send(url)).isInstanceOf(WebhookRefusedException.class);
    }

    @Test
    void it_is_told_of_its_types_only_and_of_one_at_least() {
        webhook.tell(List.of(EventType.RESULT_VOIDED, EventType.BADGE_AWARDED));

        assertThat(webhook.types())
                .containsExactly(EventType.BADGE_AWARDED, EventType.RESULT_VOIDED);
        assertThatThrownBy(() -> webhook.tell(List.of()))
                .isInstanceOf(WebhookRefusedException.class);
    }

    @Test
    void the_secret_before_signs_for_a_day() {
        webhook.sign("first", NOW);
        assertThat(webhook.previousSecret(NOW)).isEmpty();
        webhook.sign("second", NOW);

        assertThat(webhook.secret()).isEqualTo("second");
        assertThat(webhook.previousSecret(NOW.plus(Webhook.OVERLAP).minusMillis(1)))
                .contains("first");
        assertThat(webhook.previousSecret(NOW.plus(Webhook.OVERLAP))).isEmpty();
    }

    @Test
    void one_fault_alone_lets_it_not_rest_and_more_in_a_row_ever_longer() {
        webhook.notTaken(PAUSE, NOW);
        webhook.notTaken(PAUSE, NOW);
        assertThat(webhook.isReady(NOW)).isTrue();
        webhook.notTaken(PAUSE, NOW);
        assertThat(webhook.isReady(NOW.plusMillis(4_999))).isFalse();
        assertThat(webhook.isReady(NOW.plusSeconds(5))).isTrue();
        webhook.notTaken(PAUSE, NOW);
        assertThat(webhook.isReady(NOW.plusSeconds(9))).isFalse();

        webhook.taken();
        assertThat(webhook.isReady(NOW)).isTrue();
        assertThat(webhook.failingSince()).isEmpty();
    }

    @Test
    void after_three_days_without_anything_taken_it_pauses_until_somebody_resumes_it() {
        assertThat(webhook.notTaken(PAUSE, NOW)).isFalse();
        var later = NOW.plus(Webhook.LONGEST_FAILING);

        assertThat(webhook.notTaken(PAUSE, later.minusSeconds(1))).isFalse();
        assertThat(webhook.notTaken(PAUSE, later)).isTrue();
        assertThat(webhook.pause()).contains(WebhookPause.FAILING);
        assertThat(webhook.isReady(later.plus(Duration.ofDays(30)))).isFalse();
        webhook.resume();
        assertThat(webhook.isReady(later)).isTrue();
    }

    @Test
    void a_server_that_died_gives_it_back_after_a_while() {
        webhook.begin(NOW.plusSeconds(60));

        assertThat(webhook.isBusy(NOW.plusSeconds(59))).isTrue();
        assertThat(webhook.isBusy(NOW.plusSeconds(60))).isFalse();
        webhook.end();
        assertThat(webhook.isBusy(NOW)).isFalse();
    }
}
