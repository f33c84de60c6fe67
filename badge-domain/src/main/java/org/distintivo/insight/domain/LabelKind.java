package org.distintivo.insight.domain;

import org.distintivo.platform.domain.Coded;

/** How a taxonomy means a wording; the order is that in which wordings are believed. */
public enum LabelKind implements Coded {
    /** The wording to be shown; one in each language. */
    PREFERRED,
    /** Another wording of the same. */
    ALTERNATIVE,
    /** A wording that is found and never shown, such as a common misspelling. */
    HIDDEN
}
