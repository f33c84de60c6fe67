package org.distintivo.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdvertisedSalaryTest {

    @ParameterizedTest
    @CsvSource({
        "HOUR, 20, 41600",
        "DAY, 160, 41600",
        "WEEK, 800, 41600",
        "MONTH, 3000, 36000",
        "YEAR, 41600, 41600"
    })
    void every_period_comes_to_a_year_of_full_time_work(
            SalaryPeriod period, BigDecimal amount, BigDecimal year) {
        assertThat(salary(amount, amount, period).yearly()).isEqualByComparingTo(year);
    }

    @Test
    void what_does_not_count_comes_to_nothing() {
        assertThat(AdvertisedSalary.notCounted(SalaryNote.NO_PERIOD).yearly()).isNull();
    }

    @Property
    void a_range_comes_to_its_middle_whichever_the_period(
            @ForAll @BigRange(min = "1", max = "100000") @Scale(2) BigDecimal least,
            @ForAll @BigRange(min = "0", max = "100000") @Scale(2) BigDecimal width,
            @ForAll SalaryPeriod period) {
        var most = least.add(width);
        var yearly = salary(least, most, period).yearly();

        assertThat(yearly).isBetween(period.yearly(least), period.yearly(most));
        assertThat(yearly.subtract(period.yearly(least)))
                .isEqualByComparingTo(period.yearly(most).subtract(yearly));
    }

    private static AdvertisedSalary salary(BigDecimal least, BigDecimal most, SalaryPeriod period) {
        return new AdvertisedSalary(SalaryNote.COUNTED, least, most, "EUR", period);
    }
}
