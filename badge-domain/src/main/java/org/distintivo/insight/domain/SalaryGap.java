package org.distintivo.insight.domain;

import org.distintivo.platform.domain.Coded;

/** Says why a figure of pay is not told. */
public enum SalaryGap implements Coded {
    /** Fewer than five postings stand behind it. */
    TOO_FEW
}
