package org.distintivo.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SalaryFigureTest {

    private static final List<BigDecimal> FIVE =
            Stream.of(10, 20, 30, 40, 50).map(BigDecimal::valueOf).toList();

    @Test
    void nothing_is_told_of_four_postings_but_how_many_they_are() {
        var figure = SalaryFigure.of(4, FIVE);

        assertThat(figure).isEqualTo(few(4));
        assertThat(figure.isTold()).isFalse();
        assertThat(figure.gap().code()).isEqualTo("too-few");
    }

    @Test
    void of_five_postings_every_percentile_is_told() {
        var figure = SalaryFigure.of(5, FIVE);

        assertThat(figure.isTold()).isTrue();
        assertThat(List.of(figure.p10(), figure.p25(), figure.p50(), figure.p75(), figure.p90()))
                .isEqualTo(FIVE);
    }

    @Test
    void of_nothing_nothing_is_told() {
        assertThat(SalaryFigure.of(0, List.of())).isEqualTo(few(0));
    }

    private static SalaryFigure few(int n) {
        return new SalaryFigure(n, null, null, null, null, null, SalaryGap.TOO_FEW);
    }
}
