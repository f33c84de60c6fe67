package org.distintivo.badge.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.distintivo.catalog.domain.AchievementKey;
import org.junit.jupiter.api.Test;

class BadgeLedgerTest {

    private static final long EARNER = 7;
    private static final Instant NOW = Instant.parse("2026-11-03T10:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-11-02");
    private static final AchievementKey EXAM = AchievementKey.exam("A-1");
    private static final AchievementKey CERTIFICATION = AchievementKey.certification("a");

    private final List<Badge> badges = new ArrayList<>();

    @Test
    void what_the_results_give_waits_as_a_new_badge_with_todays_artwork() {
        var changes = reconcile(Set.of(EXAM), awards(EXAM));

        assertThat(changes.waiting()).isEqualTo(changes.created()).hasSize(1);
        assertThat(badges)
                .singleElement()
                .satisfies(
                        badge -> {
                            assertThat(badge.state()).isEqualTo(BadgeState.WAITING);
                            assertThat(badge.achievement()).isEqualTo(EXAM);
                            assertThat(badge.earnedOn()).isEqualTo(DAY);
                            assertThat(badge.design()).isEqualTo(3);
                            assertThat(badge.publicId()).hasSize(22);
                        });
    }

    @Test
    void the_same_results_again_change_nothing() {
        reconcile(Set.of(EXAM), awards(EXAM));

        var changes = reconcile(Set.of(EXAM), awards(EXAM));

        assertThat(changes.created()).isEmpty();
        assertThat(changes.waiting()).isEmpty();
        assertThat(badges).hasSize(1);
    }

    @Test
    void a_waiting_badge_that_is_no_longer_given_is_withdrawn_and_returns_under_the_same_id() {
        reconcile(Set.of(EXAM), awards(EXAM));
        var id = badges.get(0).publicId();

        assertThat(reconcile(Set.of(EXAM)).withdrawn()).hasSize(1);
        assertThat(badges.get(0).state()).isEqualTo(BadgeState.WITHDRAWN);

        assertThat(reconcile(Set.of(EXAM), awards(EXAM)).waiting()).hasSize(1);
        assertThat(badges).singleElement().extracting(Badge::publicId).isEqualTo(id);
        assertThat(badges.get(0).state()).isEqualTo(BadgeState.WAITING);
    }

    @Test
    void a_declined_badge_stays_declined_while_it_is_given() {
        reconcile(Set.of(EXAM), awards(EXAM));
        badges.get(0).decline(NOW);

        reconcile(Set.of(EXAM), awards(EXAM));
        assertThat(badges.get(0).state()).isEqualTo(BadgeState.DECLINED);

        reconcile(Set.of());
        assertThat(badges.get(0).state()).isEqualTo(BadgeState.WITHDRAWN);
    }

    @Test
    void an_accepted_badge_stays_while_a_pass_still_supports_it() {
        reconcile(Set.of(EXAM), awards(EXAM));
        badges.get(0).accept(NOW);

        var changes = reconcile(Set.of(EXAM, CERTIFICATION), awards(CERTIFICATION));

        assertThat(changes.revoked()).isEmpty();
        assertThat(badges.get(0).state()).isEqualTo(BadgeState.ACCEPTED);
        assertThat(badges).hasSize(2);
    }

    @Test
    void an_accepted_or_suspended_badge_is_revoked_once_nothing_supports_it() {
        reconcile(Set.of(EXAM, CERTIFICATION), awards(EXAM, CERTIFICATION));
        badges.forEach(badge -> badge.accept(NOW));
        badges.get(1).suspend(NOW);

        var changes = reconcile(Set.of());

        assertThat(changes.revoked()).hasSize(2);
        assertThat(badges)
                .allSatisfy(
                        badge -> {
                            assertThat(badge.state()).isEqualTo(BadgeState.REVOKED);
                            assertThat(badge.revocationReason())
                                    .contains(RevocationReason.resultNoLongerCounts(null));
                        });
    }

    @Test
    void what_is_earned_again_after_a_revocation_is_a_new_badge() {
        reconcile(Set.of(EXAM), awards(EXAM));
        badges.get(0).accept(NOW);
        reconcile(Set.of());

        reconcile(Set.of(EXAM), awards(EXAM));

        assertThat(badges).hasSize(2);
        assertThat(badges.get(1).publicId()).isNotEqualTo(badges.get(0).publicId());
        assertThat(badges.get(1).state()).isEqualTo(BadgeState.WAITING);
    }

    @Test
    void what_staff_blocked_is_not_given_again() {
        var ledger = new BadgeLedger(EARNER, badges, Set.of(EXAM));

        var changes =
                ledger.reconcile(
                        new EarnedBadges(EARNER, awards(EXAM, CERTIFICATION), Set.of(EXAM)),
                        key -> 3,
                        NOW);

        assertThat(changes.created()).extracting(Badge::achievement).containsExactly(CERTIFICATION);
    }

    @Test
    void only_a_waiting_badge_can_be_declined_and_a_decline_can_be_taken_back() {
        reconcile(Set.of(EXAM), awards(EXAM));
        var badge = badges.get(0);

        assertThat(badge.decline(NOW)).isTrue();
        assertThat(badge.decline(NOW)).isFalse();
        assertThat(badge.reconsider(NOW)).isTrue();
        assertThat(badge.state()).isEqualTo(BadgeState.WAITING);

        assertThat(badge.accept(NOW)).isTrue();
        assertThat(badge.accept(NOW)).isFalse();
        assertThatThrownBy(() -> badge.decline(NOW)).isInstanceOf(BadgeNotClaimableException.class);
    }

    @Test
    void only_an_accepted_badge_can_be_revoked_and_only_with_a_reason() {
        reconcile(Set.of(EXAM), awards(EXAM));
        var badge = badges.get(0);

        assertThatThrownBy(() -> badge.revoke(RevocationReason.byStaff("mix-up"), NOW))
                .isInstanceOf(BadgeNotRevocableException.class);
        assertThatThrownBy(() -> RevocationReason.byStaff("  "))
                .isInstanceOf(RevocationReasonMissingException.class);
    }

    private BadgeLedger.Changes reconcile(Set<AchievementKey> supported) {
        return reconcile(supported, List.of());
    }

    private BadgeLedger.Changes reconcile(Set<AchievementKey> supported, List<Award> awards) {
        var changes =
                new BadgeLedger(EARNER, badges, Set.of())
                        .reconcile(new EarnedBadges(EARNER, awards, supported), key -> 3, NOW);
        badges.addAll(changes.created());
        return changes;
    }

    private static List<Award> awards(AchievementKey... keys) {
        return List.of(keys).stream()
                .map(key -> new Award(key, DAY, "partner", "r1", Performance.NONE, List.of()))
                .toList();
    }
}
