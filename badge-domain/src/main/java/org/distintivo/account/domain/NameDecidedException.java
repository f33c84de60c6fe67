package org.distintivo.account.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when a wish for another name is decided already. */
public class NameDecidedException extends RuleViolation {

    public NameDecidedException() {
        super(Kind.CONFLICT, "name-decided", "It is decided already");
    }
}
