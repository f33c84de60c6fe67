package org.distintivo.earning.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown for a code that does not open the transcript. */
public class AccessCodeWrongException extends RuleViolation {

    public AccessCodeWrongException() {
        super(Kind.REFUSED, "access-code-wrong", "This code does not open the transcript.");
    }
}
