package org.distintivo.catalog.domain;

import java.time.LocalDate;

/** Where an exam or certification stands on its way out. */
public enum RetirementState {
    /** No last day is set. */
    NONE,
    /** A last day is set and not over. */
    ANNOUNCED,
    /** The last day is over. What was earned stays claimable for ever. */
    RETIRED;

    /** The last day itself still counts. */
    public static RetirementState of(LocalDate lastDay, LocalDate today) {
        if (lastDay == null) {
            return NONE;
        }
        return lastDay.isBefore(today) ? RETIRED : ANNOUNCED;
    }
}
