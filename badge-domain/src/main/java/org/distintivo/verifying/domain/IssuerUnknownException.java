package org.distintivo.verifying.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when the list has no such issuer. */
public class IssuerUnknownException extends RuleViolation {

    public IssuerUnknownException() {
        super(Kind.UNKNOWN, "issuer-unknown", "There is no such issuer on the list.");
    }
}
