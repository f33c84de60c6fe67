package org.distintivo.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExchangeRatesTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final BigDecimal AMOUNT = BigDecimal.valueOf(50_000);

    private final ExchangeRates rates = new ExchangeRates("EUR");

    @BeforeEach
    void table() {
        rates.add("USD", MAY, new BigDecimal("1.25"));
        rates.add("USD", MAY.plusMonths(1), new BigDecimal("1.10"));
    }

    @Test
    void the_rate_of_the_day_is_the_newest_that_was_there() {
        assertThat(rates.inBase(AMOUNT, "USD", MAY)).hasValue(new BigDecimal("40000.00"));
        assertThat(rates.inBase(AMOUNT, "USD", MAY.plusDays(30)))
                .hasValue(new BigDecimal("40000.00"));
        assertThat(rates.inBase(AMOUNT, "USD", MAY.plusDays(31)))
                .hasValue(new BigDecimal("45454.55"));
    }

    @Test
    void nothing_is_converted_before_the_first_rate_nor_by_one_of_long_ago() {
        var last = MAY.plusMonths(1).plusDays(ExchangeRates.LONGEST_DAYS);

        assertThat(rates.inBase(AMOUNT, "USD", MAY.minusDays(1))).isEmpty();
        assertThat(rates.inBase(AMOUNT, "USD", last)).isPresent();
        assertThat(rates.inBase(AMOUNT, "USD", last.plusDays(1))).isEmpty();
    }

    @Test
    void a_currency_without_a_rate_is_not_converted() {
        assertThat(rates.inBase(AMOUNT, "JPY", MAY)).isEmpty();
        assertThat(new ExchangeRates(null).inBase(AMOUNT, "USD", MAY)).isEmpty();
    }

    @Property
    void the_base_is_itself_on_any_day(
            @ForAll @BigRange(min = "0.01", max = "2000000") @Scale(2) BigDecimal amount) {
        assertThat(new ExchangeRates("EUR").inBase(amount, "EUR", MAY).orElseThrow())
                .isEqualByComparingTo(amount);
    }
}
