package org.distintivo.verifying.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when there is no endorsement with this id. */
public class EndorsementUnknownException extends RuleViolation {

    public EndorsementUnknownException() {
        super(Kind.UNKNOWN, "endorsement-unknown", "There is no such endorsement.");
    }
}
