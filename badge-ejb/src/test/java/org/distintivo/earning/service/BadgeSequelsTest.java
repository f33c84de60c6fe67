package org.distintivo.earning.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.distintivo.badge.domain.BadgeState;
import org.distintivo.badge.domain.Performance;
import org.distintivo.badge.service.BadgeView;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.earning.domain.ResultKey;
import org.junit.jupiter.api.Test;

/** What a list of results says of badges that were taken back. */
class BadgeSequelsTest {

    private static final ResultKey RESULT = new ResultKey("partner", "r1");

    @Test
    void what_was_revoked_or_suspended_is_told_beside_its_result() {
        var revoked = badge("A", BadgeState.REVOKED);
        var suspended = badge("B", BadgeState.SUSPENDED);

        assertThat(BadgeSequels.toTell(List.of(revoked, suspended)))
                .containsOnlyKeys(RESULT)
                .containsEntry(RESULT, List.of(revoked, suspended));
    }

    @Test
    void what_is_held_needs_no_word_also_where_an_earlier_one_was_revoked() {
        var revoked = badge("A", BadgeState.REVOKED);

        assertThat(BadgeSequels.toTell(List.of(revoked, badge("A", BadgeState.WAITING)))).isEmpty();
        assertThat(BadgeSequels.toTell(List.of(badge("A", BadgeState.ACCEPTED)))).isEmpty();
        assertThat(BadgeSequels.toTell(List.of(revoked, badge("A", BadgeState.WITHDRAWN))))
                .containsEntry(RESULT, List.of(revoked));
    }

    private static BadgeView badge(String exam, BadgeState state) {
        return new BadgeView(
                state.name(),
                1,
                AchievementKey.exam(exam),
                1,
                1,
                state,
                LocalDate.EPOCH,
                RESULT.partner(),
                RESULT.externalId(),
                Instant.EPOCH,
                Instant.EPOCH,
                Instant.EPOCH,
                null,
                Performance.NONE,
                List.of(exam),
                null);
    }
}
