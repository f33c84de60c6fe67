package org.distintivo.catalog.domain;

import java.time.LocalDate;

/** The states of the retirement of an exam or certification. */
public enum RetirementState {
    /** No last day is set. */
    NONE,
    /** A last day is set and not over. */
    ANNOUNCED,
    /** The last day is over. What was earned stays claimable for ever. */
    RETIRED;

    /** Returns the state on a day; the last day itself still counts. */
    public static RetirementState of(LocalDate lastDay, LocalDate today) {
        if (lastDay == null) {
            return NONE;
        }
        return lastDay.isBefore(today) ? RETIRED : ANNOUNCED;
    }
}
