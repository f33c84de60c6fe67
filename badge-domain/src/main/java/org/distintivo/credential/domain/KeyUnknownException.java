package org.distintivo.credential.domain;

import org.distintivo.platform.domain.RuleViolation;

/** There is no key of that name. */
public class KeyUnknownException extends RuleViolation {

    public KeyUnknownException() {
        super(Kind.UNKNOWN, "key-unknown", "There is no key of this name.");
    }
}
