package org.distintivo.account.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when somebody wants to do without a second factor that the program asks of staff. */
public class SecondFactorRequiredException extends RuleViolation {

    public SecondFactorRequiredException() {
        super(Kind.REFUSED, "second-factor-required", "The program asks staff for a second factor");
    }
}
