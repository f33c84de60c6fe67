package org.distintivo.insight.domain;

import org.distintivo.platform.domain.Coded;

/** Says whether an advertised pay is among the figures, or why it is left out. */
public enum SalaryVerdict implements Coded {
    COUNTED,
    /**
     * Less than anybody lives on, in any country; mostly an hourly amount that was called yearly.
     */
    IMPLAUSIBLY_LOW,
    /** More than an advertised job pays anywhere. */
    IMPLAUSIBLY_HIGH,
    /** Far below what postings of the same country, currency and period say. */
    OUTLIER_LOW,
    /** Far above what postings of the same country, currency and period say. */
    OUTLIER_HIGH;

    /** Returns whether the comparison with others decides, and not the amount alone. */
    public boolean isRelative() {
        return this != IMPLAUSIBLY_LOW && this != IMPLAUSIBLY_HIGH;
    }
}
