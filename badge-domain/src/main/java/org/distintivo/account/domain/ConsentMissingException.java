package org.distintivo.account.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Signing up needs a yes to the privacy notice. */
public class ConsentMissingException extends RuleViolation {

    public ConsentMissingException() {
        super(Kind.REFUSED, "consent-missing", "The privacy notice was not agreed to");
    }
}
