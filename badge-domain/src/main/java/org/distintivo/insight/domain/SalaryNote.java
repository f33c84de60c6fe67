package org.distintivo.insight.domain;

import org.distintivo.platform.domain.Coded;

/** Says why the pay of a posting is or is not among the figures. */
public enum SalaryNote implements Coded {
    /** It counts. */
    COUNTED,
    NOT_ADVERTISED,
    NO_CURRENCY,
    UNKNOWN_CURRENCY,
    NO_PERIOD,
    UNREADABLE,
    /** Nobody earns that in a year. */
    OUT_OF_RANGE
}
