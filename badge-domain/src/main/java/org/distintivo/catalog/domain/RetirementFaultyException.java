package org.distintivo.catalog.domain;

import org.distintivo.platform.domain.RuleViolation;

/** A retirement was asked for without telling a day that the calendar has. */
public class RetirementFaultyException extends RuleViolation {

    public RetirementFaultyException() {
        super(
                Kind.MALFORMED,
                "retirement-faulty",
                "The body must be {\"retiredOn\": \"YYYY-MM-DD\"} with a day of the calendar.");
    }
}
