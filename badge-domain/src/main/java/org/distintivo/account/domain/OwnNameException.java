package org.distintivo.account.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when staff decide about their own name. */
public class OwnNameException extends RuleViolation {

    public OwnNameException() {
        super(Kind.FORBIDDEN, "name-own", "Nobody decides about the own name");
    }
}
