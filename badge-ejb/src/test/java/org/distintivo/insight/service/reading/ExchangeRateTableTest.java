package org.distintivo.insight.service.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.distintivo.insight.domain.DatedRate;
import org.distintivo.insight.domain.ExchangeRatesRefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExchangeRateTableTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final DatedRate DOLLAR =
            new DatedRate("USD", LocalDate.of(2026, 11, 30), new BigDecimal("1.0845"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "currency,date,rate;USD,2026-11-30,1.0845",
                "\uFEFFRate,Date,Currency;1.0845,2026-11-30,usd;1,2026-11-30,EUR",
                "currency\tdate\trate;USD\t2026-11-30\t1,0845",
                "Date,USD,JPY;2026-11-30,1.0845,N/A;2010-01-04,1.4389,133.62",
            })
    void one_rate_a_row_and_one_day_a_row_are_both_understood(String table) throws IOException {
        assertThat(read(table)).containsExactly(DOLLAR);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | rates-missing",
                "currency,date,rate | rates-missing",
                "code,day,value;USD,2026-11-30,1.0845 | rates-header",
                "Date,USD,Dollar;2026-11-30,1.0845,1 | rates-header",
                "currency,date,rate;USD,2026-11-30,0 | rates-row",
                "currency,date,rate;USD,2026-11-30, | rates-row",
                "currency,date,rate;USD,2026-11-30,-1 | rates-row",
                "currency,date,rate;USD,2026-11-30,9e9 | rates-row",
                "currency,date,rate;USD,30.11.2026,1.0845 | rates-row",
                "currency,date,rate;USD,2070-01-01,1.0845 | rates-row",
                "currency,date,rate;XQZ,2026-11-30,1.0845 | rates-row",
                "currency,date,rate;EUR,2026-11-30,1.2 | rates-row",
                "currency,date,rate;USD,2026-11-30,1.1;USD,2026-11-30,1.2 | rates-twice",
            })
    void a_table_with_one_wrong_row_is_refused_as_a_whole(String table, String code) {
        assertThatThrownBy(() -> read(table))
                .isInstanceOfSatisfying(
                        ExchangeRatesRefusedException.class,
                        it -> assertThat(it.code()).isEqualTo(code));
    }

    @Test
    void a_row_without_end_is_refused() {
        var table = "currency,date,rate;\"USD" + "x".repeat(5_000_000);

        assertThatThrownBy(() -> read(table)).isInstanceOf(ExchangeRatesRefusedException.class);
    }

    private static List<DatedRate> read(String table) throws IOException {
        var bytes = table.replace(";", "\n").getBytes(StandardCharsets.UTF_8);
        return new ExchangeRateTable("EUR", TODAY).read(new ByteArrayInputStream(bytes));
    }
}
