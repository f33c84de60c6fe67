package org.distintivo.account.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when somebody signs up without consenting to the privacy notice. */
public class ConsentMissingException extends RuleViolation {

    public ConsentMissingException() {
        super(Kind.REFUSED, "consent-missing", "The privacy notice was not agreed to");
    }
}
