package org.distintivo.verifying.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when a text is neither an issuer's id nor a domain. */
public class IssuerNameInvalidException extends RuleViolation {

    public IssuerNameInvalidException() {
        super(
                Kind.REFUSED,
                "issuer-name-invalid",
                "An issuer is named by an https address, a did or a domain.");
    }
}
