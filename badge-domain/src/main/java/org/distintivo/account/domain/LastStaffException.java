package org.distintivo.account.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when the last account of staff would go: nobody could run the program any more. */
public class LastStaffException extends RuleViolation {

    public LastStaffException() {
        super(Kind.REFUSED, "last-staff", "This is the last account of staff.");
    }
}
