package org.distintivo.insight.domain;

import java.math.BigDecimal;

/**
 * For how much work an amount is paid, with how many of these make a year of full-time work: 2,080
 * hours, 260 days, 52 weeks, 12 months (as the wage statistics of the United States count).
 */
public enum SalaryPeriod {
    HOUR(2_080),
    DAY(260),
    WEEK(52),
    MONTH(12),
    YEAR(1);

    private final int perYear;

    SalaryPeriod(int perYear) {
        this.perYear = perYear;
    }

    /** Returns what an amount of this period comes to in a year. */
    public BigDecimal yearly(BigDecimal amount) {
        return amount.multiply(BigDecimal.valueOf(perYear));
    }
}
