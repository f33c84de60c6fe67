package org.distintivo.insight.domain;

import org.distintivo.platform.domain.Coded;

/** What staff say about a wording and a skill. */
public enum CorrectionVerdict implements Coded {
    /** Wherever the wording stands, the skill is meant. */
    MEANS,
    /** The wording never means the skill. */
    IS_NOT
}
