package org.distintivo.catalog.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when a retirement names no day, or one that the calendar does not have. */
public class RetirementFaultyException extends RuleViolation {

    public RetirementFaultyException() {
        super(
                Kind.MALFORMED,
                "retirement-faulty",
                "The body must be {\"retiredOn\": \"YYYY-MM-DD\"} with a day of the calendar.");
    }
}
