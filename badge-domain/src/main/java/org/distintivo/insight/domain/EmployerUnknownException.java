package org.distintivo.insight.domain;

import org.distintivo.platform.domain.RuleViolation;

/** There is no such employer, or nobody of one has asked: 404. */
public class EmployerUnknownException extends RuleViolation {

    public EmployerUnknownException() {
        super(Kind.UNKNOWN, "employer-unknown", "There is no such employer.");
    }
}
