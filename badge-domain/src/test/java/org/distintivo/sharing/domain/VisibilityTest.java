package org.distintivo.sharing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.distintivo.badge.domain.BadgeState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which badges others may be shown, and who sees more. */
class VisibilityTest {

    @Test
    void each_choice_shows_a_badge_to_more_people_than_the_one_before() {
        assertThat(Visibility.LINK.isWiderThan(Visibility.PRIVATE)).isTrue();
        assertThat(Visibility.PUBLIC.isWiderThan(Visibility.LINK)).isTrue();
        assertThat(Visibility.LINK.isWiderThan(Visibility.PUBLIC)).isFalse();
        assertThat(Visibility.LINK.isWiderThan(Visibility.LINK)).isFalse();
        assertThat(Visibility.PRIVATE.isWiderThan(Visibility.PUBLIC)).isFalse();
        assertThat(Visibility.GONE.isShown()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = BadgeState.class,
            names = {"ACCEPTED", "EXPIRED"})
    void what_was_earned_and_counts_or_counted_may_be_shown(BadgeState state) {
        assertThatCode(() -> Visibility.requireSharable(state)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(
            value = BadgeState.class,
            names = {"WAITING", "DECLINED"})
    void what_is_not_accepted_has_nothing_to_show(BadgeState state) {
        assertThatThrownBy(() -> Visibility.requireSharable(state))
                .isInstanceOf(BadgeNotAcceptedException.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = BadgeState.class,
            names = {"SUSPENDED", "REVOKED", "WITHDRAWN"})
    void what_was_set_aside_or_taken_back_is_not_made_public(BadgeState state) {
        assertThatThrownBy(() -> Visibility.requireSharable(state))
                .isInstanceOfSatisfying(
                        BadgeNotSharableException.class,
                        it -> assertThat(it.arguments()).contains(state));
    }
}
