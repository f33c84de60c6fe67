package org.distintivo.account.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when a wish for another name waits already. */
public class NameOpenException extends RuleViolation {

    public NameOpenException() {
        super(Kind.CONFLICT, "name-open", "Another name waits to be looked at already");
    }
}
