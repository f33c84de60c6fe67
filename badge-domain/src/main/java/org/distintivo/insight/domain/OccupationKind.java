package org.distintivo.insight.domain;

import org.distintivo.platform.domain.Coded;

/** Tells occupations from the headings over them. */
public enum OccupationKind implements Coded {
    OCCUPATION,
    /** A heading, such as a group of ISCO; it is shown and never matched. */
    GROUP
}
