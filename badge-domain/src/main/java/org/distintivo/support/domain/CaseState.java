package org.distintivo.support.domain;

/** Whose turn it is in a case. */
public enum CaseState {
    /** It waits for staff. */
    OPEN,
    /** Staff have answered last. */
    ANSWERED,
    /** Staff are done; the person can still write. */
    CLOSED
}
