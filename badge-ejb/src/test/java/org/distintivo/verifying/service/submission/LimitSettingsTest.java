package org.distintivo.verifying.service.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.distintivo.platform.service.FetchLimits;
import org.distintivo.platform.service.TestSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How an operator sets limits, and what becomes of a slip. */
class LimitSettingsTest {

    @Test
    void what_forms_take_is_the_largest_of_all_limits() {
        assertThat(VerificationLimits.DEFAULT.bytes()).isEqualTo(8 << 20);
        assertThat(limits("BADGE_VERIFY_MAX_IMAGE_BYTES", "9000000").bytes()).isEqualTo(9_000_000);
        assertThat(limits("BADGE_VERIFY_MAX_PHOTO_BYTES", "1").bytes()).isEqualTo(2 << 20);
        assertThat(limits("BADGE_VERIFY_MAX_PHOTO_PIXELS", "7").photo().pixels()).isEqualTo(7);
    }

    @Test
    void what_others_may_cost_is_a_setting() {
        var settings =
                TestSettings.of(
                        "BADGE_FETCH_TIMEOUT_MS", "10",
                        "BADGE_FETCH_TOTAL_TIMEOUT_MS", "20",
                        "BADGE_FETCH_MAX_BYTES", "30",
                        "BADGE_FETCH_TOTAL_MAX_BYTES", "40",
                        "BADGE_FETCH_MAX_REQUESTS", "50",
                        "BADGE_FETCH_MAX_REDIRECTS", "6");

        assertThat(FetchLimits.of(settings))
                .isEqualTo(
                        new FetchLimits(
                                Duration.ofMillis(10), Duration.ofMillis(20), 30, 40, 50, 6));
        assertThat(FetchLimits.of(TestSettings.of())).isEqualTo(FetchLimits.DEFAULT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "-1", "1.5", "99999999999", "2147483647"})
    void a_value_that_makes_no_sense_is_refused_with_the_name_of_its_setting(String value) {
        assertThatThrownBy(() -> limits("BADGE_VERIFY_MAX_PROOFS", value))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("DIST0004E BADGE_VERIFY_MAX_PROOFS is not a number from 1 to 100");
        assertThatThrownBy(() -> FetchLimits.of(TestSettings.of("BADGE_FETCH_MAX_BYTES", value)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("DIST0004E BADGE_FETCH_MAX_BYTES");
    }

    @Test
    void an_empty_value_counts_as_not_set() {
        assertThat(limits("BADGE_VERIFY_MAX_PROOFS", " ")).isEqualTo(VerificationLimits.DEFAULT);
    }

    private static VerificationLimits limits(String name, String value) {
        return VerificationLimits.of(TestSettings.of(name, value));
    }
}
