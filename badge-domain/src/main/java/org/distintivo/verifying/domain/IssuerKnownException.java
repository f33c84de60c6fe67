package org.distintivo.verifying.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when the issuer is on the list already. */
public class IssuerKnownException extends RuleViolation {

    public IssuerKnownException() {
        super(Kind.CONFLICT, "issuer-known", "This issuer is on the list already.");
    }
}
