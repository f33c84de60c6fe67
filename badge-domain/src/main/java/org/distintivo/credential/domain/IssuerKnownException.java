package org.distintivo.credential.domain;

import org.distintivo.platform.domain.RuleViolation;

/** The issuer is on the list already. */
public class IssuerKnownException extends RuleViolation {

    public IssuerKnownException() {
        super(Kind.CONFLICT, "issuer-known", "This issuer is on the list already.");
    }
}
