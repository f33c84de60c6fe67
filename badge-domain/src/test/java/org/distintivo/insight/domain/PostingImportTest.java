package org.distintivo.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PostingImportTest {

    private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");

    private final PostingImport feed =
            new PostingImport(new SourceName("board"), null, "", true, NOW);

    @Test
    void is_given_up_when_five_attempts_bring_it_no_further() {
        running(0);
        attempt(5);
        assertThat(feed.isHopeless()).isFalse();
        attempt(1);
        assertThat(feed.isHopeless()).isTrue();
    }

    @Test
    void is_not_given_up_while_it_gets_on() {
        running(0);
        attempt(5);
        feed.advance(Map.of(PostingStatus.STORED, 1_000));
        attempt(5);
        assertThat(feed.isHopeless()).isFalse();
    }

    @Test
    void withdraws_step_by_step_before_it_is_done() {
        running(0);
        feed.beginWithdrawing();
        feed.withdrew(1_000);
        feed.withdrew(7);
        feed.finish(NOW);
        assertThat(feed.withdrawn()).isEqualTo(1_007);
        assertThat(feed.state()).isEqualTo(PostingImportState.DONE);
    }

    @Test
    void is_held_when_it_names_less_than_half_and_goes_on_when_staff_say_so() {
        running(100);
        feed.advance(Map.of(PostingStatus.UNCHANGED, 49));
        assertThat(feed.isToBeHeld()).isTrue();
        feed.hold();
        feed.beginWithdrawing();
        assertThat(feed.state()).isEqualTo(PostingImportState.WITHDRAWING);
    }

    private void running(int open) {
        feed.queue();
        feed.start(open, NOW);
    }

    private void attempt(int times) {
        for (int i = 0; i < times; i++) {
            feed.attempt();
        }
    }
}
