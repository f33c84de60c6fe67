package org.distintivo.badge.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.distintivo.catalog.domain.AchievementKey;
import org.distintivo.platform.domain.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/**
 * Every verb in every state: the state that follows, {@code =} where the call changes nothing, or
 * the refusal. (Nothing lets a badge expire yet.)
 */
class BadgeStatesTest {

    private static final Instant BEFORE = Instant.parse("2026-11-03T10:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-04T10:00:00Z");
    private static final Award AWARD = award("r1", LocalDate.parse("2026-11-02"));
    private static final Award OTHER = award("r2", LocalDate.parse("2026-11-01"));
    private static final RevocationReason MIX_UP = RevocationReason.byStaff("a mix-up");

    private enum Verb {
        ACCEPT {
            @Override
            boolean on(Badge badge) {
                return badge.accept(NOW);
            }
        },
        DECLINE {
            @Override
            boolean on(Badge badge) {
                return badge.decline(NOW);
            }
        },
        RECONSIDER {
            @Override
            boolean on(Badge badge) {
                return badge.reconsider(NOW);
            }
        },
        FOLLOW {
            @Override
            boolean on(Badge badge) {
                return badge.follow(OTHER, NOW);
            }
        },
        WITHDRAW {
            @Override
            boolean on(Badge badge) {
                return badge.withdraw(NOW);
            }
        },
        REVOKE {
            @Override
            boolean on(Badge badge) {
                badge.revoke(MIX_UP, NOW);
                return true;
            }
        },
        SUSPEND {
            @Override
            boolean on(Badge badge) {
                return badge.suspend(NOW);
            }
        },
        REINSTATE {
            @Override
            boolean on(Badge badge) {
                return badge.reinstate(NOW);
            }
        };

        abstract boolean on(Badge badge);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "|",
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    VERB       | WAITING       | ACCEPTED      | DECLINED      | WITHDRAWN     | SUSPENDED     | REVOKED
                    ACCEPT     | ACCEPTED      | =             | ACCEPTED      | not claimable | not claimable | not claimable
                    DECLINE    | DECLINED      | not claimable | =             | not claimable | not claimable | not claimable
                    RECONSIDER | =             | not claimable | WAITING       | not claimable | not claimable | not claimable
                    FOLLOW     | =             | =             | =             | WAITING       | =             | =
                    WITHDRAW   | WITHDRAWN     | =             | WITHDRAWN     | =             | =             | =
                    REVOKE     | not revocable | REVOKED       | not revocable | not revocable | REVOKED       | not revocable
                    SUSPEND    | not revocable | SUSPENDED     | not revocable | not revocable | =             | not revocable
                    REINSTATE  | not revocable | =             | not revocable | not revocable | ACCEPTED      | not revocable
                    """)
    void each_verb_in_each_state(
            Verb verb,
            String waiting,
            String accepted,
            String declined,
            String withdrawn,
            String suspended,
            String revoked) {
        check(verb, BadgeState.WAITING, waiting);
        check(verb, BadgeState.ACCEPTED, accepted);
        check(verb, BadgeState.DECLINED, declined);
        check(verb, BadgeState.WITHDRAWN, withdrawn);
        check(verb, BadgeState.SUSPENDED, suspended);
        check(verb, BadgeState.REVOKED, revoked);
    }

    private static void check(Verb verb, BadgeState from, String expected) {
        var badge = in(from);
        switch (expected) {
            case "not claimable" -> refuses(badge, verb, BadgeNotClaimableException.class);
            case "not revocable" -> refuses(badge, verb, BadgeNotRevocableException.class);
            case "=" -> {
                assertThat(verb.on(badge)).as("%s changes %s", verb, from).isFalse();
                unchanged(badge, from);
            }
            default -> {
                assertThat(verb.on(badge)).as("%s changes %s", verb, from).isTrue();
                assertThat(badge.state()).as("%s of %s", verb, from).hasToString(expected);
                assertThat(badge.changedAt()).isEqualTo(NOW);
            }
        }
    }

    private static void refuses(Badge badge, Verb verb, Class<? extends RuleViolation> refusal) {
        var from = badge.state();
        assertThatThrownBy(() -> verb.on(badge)).as("%s of %s", verb, from).isInstanceOf(refusal);
        unchanged(badge, from);
    }

    private static void unchanged(Badge badge, BadgeState from) {
        assertThat(badge.state()).isEqualTo(from);
        assertThat(badge.changedAt()).isEqualTo(BEFORE);
    }

    @ParameterizedTest
    @EnumSource(
            value = BadgeState.class,
            mode = Mode.EXCLUDE,
            names = {"ACCEPTED", "EXPIRED"})
    void only_an_accepted_badge_shows_another_artwork(BadgeState state) {
        var badge = in(state);

        assertThatThrownBy(() -> badge.show(2)).isInstanceOf(BadgeNotRedesignableException.class);
        assertThat(badge.design()).isEqualTo(badge.awardedDesign());
    }

    @Test
    void a_badge_with_another_artwork_knows_the_one_it_was_awarded_with() {
        var badge = in(BadgeState.ACCEPTED);
        var awarded = badge.design();

        assertThat(badge.show(awarded)).as("the same one").isFalse();
        assertThat(badge.show(awarded + 1)).isTrue();
        assertThat(badge.show(awarded + 2)).isTrue();
        assertThat(badge.design()).isEqualTo(awarded + 2);
        assertThat(badge.awardedDesign()).isEqualTo(awarded);

        assertThat(badge.show(badge.awardedDesign())).isTrue();
        assertThat(badge.design()).isEqualTo(awarded);
        unchanged(badge, BadgeState.ACCEPTED);
    }

    @Test
    void a_badge_keeps_when_it_was_accepted_and_why_it_was_revoked() {
        var badge = in(BadgeState.WAITING);
        assertThat(badge.acceptedAt()).isNull();
        assertThat(badge.revocationReason()).isEmpty();

        badge.accept(NOW);
        badge.revoke(MIX_UP, NOW.plusSeconds(1));

        assertThat(badge.acceptedAt()).isEqualTo(NOW);
        assertThat(badge.revocationReason()).contains(MIX_UP);
    }

    @Test
    void a_waiting_badge_is_reminded_of_once_also_when_it_was_withdrawn_meanwhile() {
        var badge = in(BadgeState.WAITING);

        assertThat(badge.remind(NOW)).isTrue();
        assertThat(badge.remind(NOW.plusSeconds(1))).isFalse();
        badge.withdraw(NOW);
        badge.follow(OTHER, NOW);

        assertThat(badge.state()).isEqualTo(BadgeState.WAITING);
        assertThat(badge.remind(NOW.plusSeconds(2))).isFalse();
        assertThat(badge.changedAt()).as("a reminder changes nothing else").isEqualTo(NOW);
    }

    @Test
    void whoever_has_declined_and_thought_again_is_not_reminded() {
        var badge = in(BadgeState.DECLINED);

        badge.reconsider(NOW);

        assertThat(badge.remind(NOW)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"ACCEPTED", "DECLINED", "WITHDRAWN", "SUSPENDED", "REVOKED"})
    void nobody_is_reminded_of_what_does_not_wait(BadgeState state) {
        var badge = in(state);

        assertThat(badge.remind(NOW)).isFalse();
        unchanged(badge, state);
    }

    @ParameterizedTest
    @EnumSource(names = {"WAITING", "DECLINED", "WITHDRAWN"})
    void until_it_is_accepted_it_follows_the_result_that_now_gives_it(BadgeState state) {
        var badge = in(state);

        badge.follow(OTHER, NOW);

        assertThat(badge.earnedOn()).isEqualTo(OTHER.earnedOn());
        assertThat(badge.resultExternalId()).isEqualTo("r2");
        assertThat(badge.waitingSince()).isEqualTo(state == BadgeState.WITHDRAWN ? NOW : BEFORE);
    }

    @ParameterizedTest
    @EnumSource(names = {"ACCEPTED", "SUSPENDED", "REVOKED"})
    void what_was_issued_stays_as_it_was_earned(BadgeState state) {
        var badge = in(state);

        badge.follow(OTHER, NOW);

        assertThat(badge.earnedOn()).isEqualTo(AWARD.earnedOn());
        assertThat(badge.resultExternalId()).isEqualTo("r1");
        assertThat(badge.exams()).contains(List.of("r1", "A-2"));
    }

    @ParameterizedTest
    @EnumSource(names = {"ACCEPTED", "SUSPENDED", "REVOKED", "EXPIRED"})
    void a_credential_was_signed_for_what_was_once_accepted(BadgeState state) {
        assertThat(state.isIssued()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"ACCEPTED", "SUSPENDED", "REVOKED", "EXPIRED"})
    void nothing_was_signed_for_the_others(BadgeState state) {
        assertThat(state.isIssued()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void only_a_revoked_or_expired_badge_makes_room_for_a_new_one(BadgeState state) {
        assertThat(state.isFinal())
                .isEqualTo(state == BadgeState.REVOKED || state == BadgeState.EXPIRED);
    }

    /** A badge that came to that state earlier than now. */
    private static Badge in(BadgeState state) {
        var badge = new Badge(7, AWARD, 3, BEFORE);
        switch (state) {
            case ACCEPTED -> badge.accept(BEFORE);
            case DECLINED -> badge.decline(BEFORE);
            case WITHDRAWN -> badge.withdraw(BEFORE);
            case SUSPENDED -> {
                badge.accept(BEFORE);
                badge.suspend(BEFORE);
            }
            case REVOKED -> {
                badge.accept(BEFORE);
                badge.revoke(MIX_UP, BEFORE);
            }
            default -> {}
        }
        return badge;
    }

    private static Award award(String result, LocalDate day) {
        return new Award(
                AchievementKey.exam("A-1"),
                day,
                "partner",
                result,
                Performance.NONE,
                List.of(result, "A-2"));
    }
}
