package org.distintivo.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SalaryBoundsTest {

    private static final SalaryBounds AROUND_40_000 = SalaryBounds.relative(Math.log(40_000), 0.25);

    @ParameterizedTest
    @CsvSource({
        "499.99, EUR, IMPLAUSIBLY_LOW",
        "500, EUR, COUNTED",
        "2000000, EUR, COUNTED",
        "2000000.01, EUR, IMPLAUSIBLY_HIGH",
        "30, USD, IMPLAUSIBLY_LOW", // an hourly amount that was called yearly
        "5000000, JPY, COUNTED", // about 30,000 euros
        "30000, JPY, IMPLAUSIBLY_LOW",
        "300000000, VND, COUNTED",
    })
    void amounts_that_nobody_earns_are_left_out_whatever_others_say(
            BigDecimal yearly, String currency, SalaryVerdict verdict) {
        assertThat(SalaryBounds.judge(yearly, currency, null)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "38000, COUNTED",
        "80000, COUNTED",
        "20000, COUNTED",
        "3300, OUTLIER_LOW", // a month that was called a year
        "480000, OUTLIER_HIGH", // a year that was called a month
        "100, IMPLAUSIBLY_LOW",
    })
    void slips_stand_out_among_their_like(BigDecimal yearly, SalaryVerdict verdict) {
        assertThat(SalaryBounds.judge(yearly, "EUR", AROUND_40_000)).isEqualTo(verdict);
    }

    @Test
    void half_and_double_count_where_nearly_all_say_the_same() {
        var same = SalaryBounds.relative(Math.log(30_000), 0);

        assertThat(same.low()).isEqualByComparingTo("15000");
        assertThat(same.high()).isEqualByComparingTo("60000");
    }

    @Property
    void the_median_always_counts_and_bounds_lie_on_both_sides_of_it(
            @ForAll @DoubleRange(min = 7, max = 14) double median,
            @ForAll @DoubleRange(min = 0, max = 3) double deviation) {
        var bounds = SalaryBounds.relative(median, deviation);
        var middle = BigDecimal.valueOf(Math.exp(median));

        assertThat(bounds.hold(middle)).isTrue();
        assertThat(bounds.low()).isLessThan(middle);
        assertThat(bounds.high()).isGreaterThan(middle);
    }
}
