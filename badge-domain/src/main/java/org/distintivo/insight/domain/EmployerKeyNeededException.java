package org.distintivo.insight.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when a call is about an employer, and the key acts for none: 422. */
public class EmployerKeyNeededException extends RuleViolation {

    public EmployerKeyNeededException() {
        super(
                Kind.REFUSED,
                "employer-key-needed",
                "Applications are an employer's: this call needs a key that acts for one.");
    }
}
