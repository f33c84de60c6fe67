package org.distintivo.insight.domain;

import org.distintivo.platform.domain.Coded;

/** Whether a taxonomy counts. */
public enum TaxonomyState implements Coded {
    ACTIVE,
    /** Neither matched nor shown; its data stay. */
    OFF
}
