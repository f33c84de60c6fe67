package org.distintivo.insight.service.employer;

/** How an employer's opening stands. */
public enum OpeningState {
    /** Anybody can find it and apply. */
    OPEN,
    /** The employer has closed it. */
    CLOSED,
    /** Its last day is over. */
    EXPIRED
}
