package org.distintivo.support.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when there is no such case. */
public class SupportCaseUnknownException extends RuleViolation {

    public SupportCaseUnknownException() {
        super(Kind.UNKNOWN, "support-case-unknown", "No such case");
    }
}
