package org.distintivo.insight.domain;

import java.math.BigDecimal;

/**
 * From which amounts on a statistic says no more than that they are above.
 *
 * @param year of yearly amounts; null where it does not say
 * @param hour of hourly amounts; null where it does not say
 */
public record WageCaps(BigDecimal year, BigDecimal hour) {

    /** Of a statistic that does not say. */
    public static final WageCaps UNKNOWN = new WageCaps(null, null);
}
