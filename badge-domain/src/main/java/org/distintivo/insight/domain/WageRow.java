package org.distintivo.insight.domain;

import java.util.List;
import java.util.Objects;

/**
 * What a statistic says of an occupation in an area.
 *
 * @param area the office's code
 * @param soc SOC 2018, such as 15-1252
 * @param employment how many work in it; null where that is not released
 * @param period of the amounts
 * @param values mean, 10th, 25th, 50th, 75th and 90th percentile
 */
public record WageRow(
        String area,
        String areaTitle,
        String soc,
        String occupation,
        Long employment,
        SalaryPeriod period,
        List<WageValue> values) {

    public WageRow {
        Objects.requireNonNull(period, "period");
        values = List.copyOf(values);
    }

    /** Returns whether any of the amounts says something. */
    public boolean isTold() {
        return values.stream().anyMatch(it -> it.mark() != WageMark.NOT_RELEASED);
    }
}
