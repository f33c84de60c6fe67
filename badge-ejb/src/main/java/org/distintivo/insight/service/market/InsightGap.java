package org.distintivo.insight.service.market;

import org.distintivo.platform.domain.Coded;

/** Says why a figure is not told. */
public enum InsightGap implements Coded {
    /** Fewer than five postings stand behind it. */
    TOO_FEW
}
