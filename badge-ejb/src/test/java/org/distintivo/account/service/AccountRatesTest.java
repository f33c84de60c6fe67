package org.distintivo.account.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.distintivo.platform.domain.TooManyAttemptsException;
import org.distintivo.platform.service.RateLimit;
import org.distintivo.platform.service.RateRule;
import org.distintivo.platform.service.SteppedClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who guesses from how many places keeps the owner of an account out of it, and who does not. */
class AccountRatesTest {

    private static final String ADDRESS = "ada@example.org";

    private final SteppedClock clock = new SteppedClock();
    private final RateLimit limits = new RateLimit(clock);

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 9})
    void a_few_places_that_guess_as_fast_as_they_may_for_a_day_leave_the_owner_room(int places) {
        for (int minute = 0; minute < Duration.ofDays(1).toMinutes(); minute++) {
            for (int place = 0; place < places; place++) {
                guessAsOftenAsAllowed("place " + place);
            }
            clock.step(Duration.ofMinutes(1));
        }

        assertThatCode(() -> limits.spend(AccountRates.SIGN_IN_ADDRESS, ADDRESS))
                .doesNotThrowAnyException();
    }

    @Test
    void many_places_together_are_slowed_down() {
        for (int place = 0; place < 30; place++) {
            guessAsOftenAsAllowed("place " + place);
        }

        assertThatThrownBy(() -> limits.spend(AccountRates.SIGN_IN_ADDRESS, ADDRESS))
                .isInstanceOf(TooManyAttemptsException.class);
    }

    @Test
    void one_place_fills_neither_one_mailbox_nor_many() {
        for (int mail = 0; mail < 5; mail++) {
            assertThat(isAllowed(AccountRates.MAIL_TO_ADDRESS, ADDRESS)).isTrue();
        }
        assertThat(isAllowed(AccountRates.MAIL_TO_ADDRESS, ADDRESS)).isFalse();

        for (int mail = 0; mail < 60; mail++) {
            assertThat(isAllowed(AccountRates.MAIL_FROM_ORIGIN, "a place")).isTrue();
        }
        assertThat(isAllowed(AccountRates.MAIL_FROM_ORIGIN, "a place")).isFalse();
        assertThat(isAllowed(AccountRates.MAIL_FROM_ORIGIN, "another place")).isTrue();
    }

    private void guessAsOftenAsAllowed(String place) {
        while (isAllowed(AccountRates.SIGN_IN_HERE, ADDRESS + " " + place)) {
            isAllowed(AccountRates.SIGN_IN_ADDRESS, ADDRESS);
        }
    }

    private boolean isAllowed(RateRule rule, String key) {
        try {
            limits.spend(rule, key);
            return true;
        } catch (TooManyAttemptsException e) {
            return false;
        }
    }
}
