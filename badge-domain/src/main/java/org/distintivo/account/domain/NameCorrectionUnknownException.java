package org.distintivo.account.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when there is no such wish for another name. */
public class NameCorrectionUnknownException extends RuleViolation {

    public NameCorrectionUnknownException() {
        super(Kind.UNKNOWN, "name-correction-unknown", "There is no such request");
    }
}
