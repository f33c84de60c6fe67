package org.distintivo.credential.domain;

import org.distintivo.platform.domain.RuleViolation;

/** What was entered as an issuer is neither an id nor a domain. */
public class IssuerNameInvalidException extends RuleViolation {

    public IssuerNameInvalidException() {
        super(
                Kind.REFUSED,
                "issuer-name-invalid",
                "An issuer is named by an https address, a did or a domain.");
    }
}
