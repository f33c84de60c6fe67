package org.distintivo.account.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when no earner has this id. */
public class EarnerUnknownException extends RuleViolation {

    public EarnerUnknownException() {
        super(Kind.UNKNOWN, "earner-unknown", "There is no such earner");
    }
}
