package org.distintivo.insight.service.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.distintivo.insight.domain.InsightFilterException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InsightFilterTest {

    @Test
    void what_is_not_said_is_not_asked_for() {
        assertThat(InsightFilter.of(null, "", " ", null)).isEqualTo(InsightFilter.NONE);
    }

    @Test
    void case_and_space_do_not_matter() {
        var filter = InsightFilter.of(" it", " Lazio ", "eur ", " 24");

        assertThat(filter.place()).isEqualTo(new Place("IT", "lazio"));
        assertThat(filter.region()).isEqualTo("Lazio");
        assertThat(filter.currency()).isEqualTo("EUR");
        assertThat(filter.months()).isEqualTo(24);
    }

    @ParameterizedTest
    @CsvSource({
        "Italy,,,",
        "XX,,,",
        ",Lazio,,",
        ",,euro,",
        ",,,0",
        ",,,25",
        ",,,-1",
        ",,,twelve",
        ",,,99999999999",
    })
    void what_cannot_be_read_is_refused(
            String country, String region, String currency, String months) {
        assertThatThrownBy(() -> InsightFilter.of(country, region, currency, months))
                .isInstanceOf(InsightFilterException.class);
    }
}
