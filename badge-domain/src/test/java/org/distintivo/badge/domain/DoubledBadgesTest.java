package org.distintivo.badge.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.distintivo.catalog.domain.AchievementKey;
import org.junit.jupiter.api.Test;

class DoubledBadgesTest {

    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");

    @Test
    void what_is_there_once_stands_for_itself() {
        var one = a("A");
        var other = a("B");

        DoubledBadges.settle(List.of(one, other));

        assertThat(one.isDoubled()).isFalse();
        assertThat(other.isDoubled()).isFalse();
    }

    @Test
    void of_two_that_have_come_as_far_the_older_one_stands_in_whatever_order() {
        var older = a("A");
        var newer = a("A", NOW.plusSeconds(1));

        DoubledBadges.settle(List.of(newer, older));

        assertStandsFor(older, newer);
    }

    @Test
    void an_accepted_one_stands_for_a_waiting_one_and_so_does_a_declined_one() {
        var accepted = a("A", NOW.plusSeconds(1));
        accepted.accept(NOW.plusSeconds(2));
        var declined = a("B", NOW.plusSeconds(1));
        declined.decline(NOW.plusSeconds(2));
        var first = a("A");
        var second = a("B");

        DoubledBadges.settle(List.of(first, second, accepted, declined));

        assertStandsFor(accepted, first);
        assertStandsFor(declined, second);
    }

    @Test
    void one_that_waits_stands_for_a_withdrawn_one() {
        var withdrawn = a("A");
        withdrawn.withdraw(NOW);
        var waiting = a("A", NOW.plusSeconds(1));

        DoubledBadges.settle(List.of(withdrawn, waiting));

        assertStandsFor(waiting, withdrawn);
    }

    @Test
    void a_final_one_stands_for_nothing_and_nothing_for_it() {
        var revoked = a("B");
        revoked.accept(NOW);
        revoked.revoke(RevocationReason.byStaff("A mistake"), NOW);
        var other = a("B");

        DoubledBadges.settle(List.of(revoked, other));

        assertThat(revoked.isDoubled()).isFalse();
        assertThat(other.isDoubled()).isFalse();
    }

    @Test
    void each_stands_for_itself_again_once_they_are_two_peoples() {
        var one = a("A");
        var other = a("A");
        DoubledBadges.settle(List.of(one, other));

        DoubledBadges.settle(List.of(one));
        DoubledBadges.settle(List.of(other));

        assertThat(one.isDoubled()).isFalse();
        assertThat(other.isDoubled()).isFalse();
    }

    private static void assertStandsFor(Badge one, Badge other) {
        assertThat(one.isDoubled()).isFalse();
        assertThat(other.doubledBy()).contains(one.publicId());
    }

    private static Badge a(String exam) {
        return a(exam, NOW);
    }

    private static Badge a(String exam, Instant since) {
        var award =
                new Award(
                        AchievementKey.exam(exam),
                        LocalDate.of(2026, 11, 30),
                        "partner",
                        "id",
                        Performance.NONE,
                        List.of(exam));
        return new Badge(1, award, 1, since);
    }
}
