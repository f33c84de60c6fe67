package org.distintivo.account.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Nobody has that number. */
public class EarnerUnknownException extends RuleViolation {

    public EarnerUnknownException() {
        super(Kind.UNKNOWN, "earner-unknown", "There is no such earner");
    }
}
