package org.distintivo.foreign.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class ForeignBadgeTest {

    private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");
    private static final Instant NEXT = NOW.plus(Duration.ofHours(16));

    private final ForeignBadge badge =
            new ForeignBadge(7, "f".repeat(64), RecipientBond.ADDRESS, NOW);

    @Test
    void a_draft_is_shown_to_nobody() {
        badge.found(finding(ForeignBadgeState.VALID, false, true), NOW, NEXT);

        assertThat(badge.isShowable(NOW)).isFalse();
        assertThatThrownBy(() -> badge.show(NOW))
                .isInstanceOf(ForeignBadgeNotShowableException.class);

        badge.add(NOW);
        badge.show(NOW);
        assertThat(badge.isShown()).isTrue();
    }

    @Test
    void one_that_nobody_vouches_for_is_not_shown_to_others() {
        badge.found(finding(ForeignBadgeState.VALID, false, false), NOW, NEXT);
        badge.add(NOW);

        assertThat(badge.isShowable(NOW)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "UNCHECKED")
    void only_what_is_good_or_has_run_out_is_shown_to_others(ForeignBadgeState state) {
        badge.found(finding(state, false, true), NOW, NEXT);
        badge.add(NOW);

        assertThat(badge.isShowable(NOW)).isEqualTo(state.isAddable());
    }

    @Test
    void what_cannot_be_checked_stays_as_it_was_for_thirty_days() {
        badge.found(finding(ForeignBadgeState.VALID, false, true), NOW, NEXT);
        badge.add(NOW);
        badge.show(NOW);

        badge.found(silent(), NEXT, NEXT);
        badge.found(silent(), NEXT.plusSeconds(1), NEXT);

        assertThat(badge.state()).isEqualTo(ForeignBadgeState.UNCHECKED);
        assertThat(badge.checkedAt()).isEqualTo(NOW);
        assertThat(badge.uncheckedSince()).isEqualTo(NEXT);
        assertThat(badge.issuer()).isEqualTo("An issuer");
        assertThat(badge.isShowable(NEXT.plus(Duration.ofDays(29)))).isTrue();
        assertThat(badge.isShowable(NEXT.plus(Duration.ofDays(30)))).isFalse();

        badge.found(finding(ForeignBadgeState.VALID, false, true), NEXT, NEXT);
        assertThat(badge.uncheckedSince()).isNull();
    }

    @Test
    void what_was_never_checked_is_not_shown_to_others() {
        badge.found(finding(ForeignBadgeState.UNCHECKED, true, true), NOW, NEXT);
        badge.add(NOW);

        assertThat(badge.checkedAt()).isNull();
        assertThat(badge.isShowable(NOW)).isFalse();
    }

    @Test
    void silence_does_not_bring_a_revoked_badge_back() {
        badge.found(finding(ForeignBadgeState.REVOKED, false, true), NOW, NEXT);

        badge.found(silent(), NEXT, NEXT.plusSeconds(1));

        assertThat(badge.state()).isEqualTo(ForeignBadgeState.REVOKED);
        assertThat(badge.nextCheckAt()).isEqualTo(NEXT.plusSeconds(1));
    }

    @Test
    void each_change_for_the_worse_is_told_once() {
        added(ForeignBadgeState.VALID);

        becomes(ForeignBadgeState.EXPIRED);
        assertThat(badge.isToBeTold()).isTrue();
        badge.told();
        becomes(ForeignBadgeState.EXPIRED);
        assertThat(badge.isToBeTold()).isFalse();

        becomes(ForeignBadgeState.UNCHECKED);
        becomes(ForeignBadgeState.EXPIRED);
        assertThat(badge.isToBeTold()).isFalse();
        becomes(ForeignBadgeState.REVOKED);
        assertThat(badge.isToBeTold()).isTrue();
    }

    @Test
    void what_is_good_again_before_it_was_told_is_not_told_and_counts_as_good_from_then_on() {
        added(ForeignBadgeState.VALID);
        becomes(ForeignBadgeState.SUSPENDED);
        becomes(ForeignBadgeState.VALID);
        assertThat(badge.isToBeTold()).isFalse();

        becomes(ForeignBadgeState.SUSPENDED);
        badge.told();
        becomes(ForeignBadgeState.NOTED);
        becomes(ForeignBadgeState.SUSPENDED);
        assertThat(badge.isToBeTold()).isTrue();
    }

    @Test
    void nobody_is_told_of_a_draft_or_of_what_was_so_when_it_was_added() {
        becomes(ForeignBadgeState.EXPIRED);
        assertThat(badge.isToBeTold()).isFalse();

        added(ForeignBadgeState.EXPIRED);
        becomes(ForeignBadgeState.EXPIRED);
        assertThat(badge.isToBeTold()).isFalse();
    }

    private void added(ForeignBadgeState state) {
        badge.found(finding(state, false, true), NOW, NEXT);
        badge.add(NOW);
    }

    private void becomes(ForeignBadgeState state) {
        badge.found(finding(state, state == ForeignBadgeState.UNCHECKED, true), NOW, NEXT);
        badge.planToTell(NEXT);
    }

    @Test
    void a_name_of_many_characters_is_shortened_and_stays_whole() {
        var name = "🏅".repeat(1_000);

        var finding = new ForeignFinding(ForeignBadgeState.VALID, false, true, name, null, "{}");

        assertThat(finding.name()).hasSizeLessThan(1_000).endsWith("🏅…");
        assertThat(finding.issuer()).isEmpty();
    }

    private static ForeignFinding finding(ForeignBadgeState state, boolean open, boolean vouched) {
        return new ForeignFinding(state, open, vouched, "A badge", "An issuer", "{}");
    }

    private static ForeignFinding silent() {
        return new ForeignFinding(
                ForeignBadgeState.UNCHECKED, true, false, "A badge", "did:web:somewhere", "{}");
    }
}
