package org.distintivo.issuing.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when there is no key of this name. */
public class KeyUnknownException extends RuleViolation {

    public KeyUnknownException() {
        super(Kind.UNKNOWN, "key-unknown", "There is no key of this name.");
    }
}
