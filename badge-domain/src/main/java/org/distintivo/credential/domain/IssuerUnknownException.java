package org.distintivo.credential.domain;

import org.distintivo.platform.domain.RuleViolation;

/** There is no such issuer on the list. */
public class IssuerUnknownException extends RuleViolation {

    public IssuerUnknownException() {
        super(Kind.UNKNOWN, "issuer-unknown", "There is no such issuer on the list.");
    }
}
