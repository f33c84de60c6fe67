package org.distintivo.earning.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when a held result is given to another person by an address of the same one. */
public class SamePersonException extends RuleViolation {

    public SamePersonException() {
        super(Kind.REFUSED, "case-same-person", "The address belongs to the same person.");
    }
}
