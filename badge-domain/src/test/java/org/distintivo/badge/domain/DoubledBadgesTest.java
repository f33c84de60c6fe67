package org.distintivo.badge.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.distintivo.badge.domain.DoubledBadges.Doubled;
import org.distintivo.catalog.domain.AchievementKey;
import org.junit.jupiter.api.Test;

class DoubledBadgesTest {

    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");

    @Test
    void what_only_one_of_them_has_is_not_there_twice() {
        assertThat(DoubledBadges.of(List.of(a("A")), List.of(a("B")))).isEmpty();
    }

    @Test
    void of_two_that_have_come_as_far_the_one_of_who_stays_is_kept() {
        var own = a("A");
        var other = a("A");

        assertThat(DoubledBadges.of(List.of(own), List.of(other)))
                .containsExactly(new Doubled(other, own));
    }

    @Test
    void an_accepted_one_is_kept_and_so_is_a_declined_one() {
        var accepted = a("A");
        accepted.accept(NOW);
        var declined = a("B");
        declined.decline(NOW);
        var waiting = List.of(a("A"), a("B"));

        assertThat(DoubledBadges.of(List.of(accepted, declined), waiting))
                .containsExactly(
                        new Doubled(waiting.get(0), accepted),
                        new Doubled(waiting.get(1), declined));
    }

    @Test
    void one_that_waits_is_kept_and_the_withdrawn_one_goes() {
        var withdrawn = a("A");
        withdrawn.withdraw(NOW);
        var waiting = a("A");

        assertThat(DoubledBadges.of(List.of(withdrawn), List.of(waiting)))
                .containsExactly(new Doubled(withdrawn, waiting));
    }

    @Test
    void what_was_issued_or_revoked_is_never_dropped() {
        var one = a("A");
        one.accept(NOW);
        var other = a("A");
        other.accept(NOW);
        var revoked = a("B");
        revoked.accept(NOW);
        revoked.revoke(RevocationReason.byStaff("A mistake"), NOW);

        assertThat(DoubledBadges.of(List.of(one, revoked), List.of(other, a("B")))).isEmpty();
    }

    private static Badge a(String exam) {
        var award =
                new Award(
                        AchievementKey.exam(exam),
                        LocalDate.of(2026, 11, 30),
                        "partner",
                        "id",
                        Performance.NONE,
                        List.of(exam));
        return new Badge(1, award, 1, NOW);
    }
}
