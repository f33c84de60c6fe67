package org.distintivo.credential.domain;

import org.distintivo.platform.domain.RuleViolation;

/** There is no endorsement with that id. */
public class EndorsementUnknownException extends RuleViolation {

    public EndorsementUnknownException() {
        super(Kind.UNKNOWN, "endorsement-unknown", "There is no such endorsement.");
    }
}
