package org.distintivo.earning.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when no result has this id. */
public class UnknownResultException extends RuleViolation {

    public UnknownResultException() {
        super(Kind.UNKNOWN, "unknown-result", "No result of this partner has this id.");
    }
}
