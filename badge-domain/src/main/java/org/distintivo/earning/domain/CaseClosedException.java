package org.distintivo.earning.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when somebody else has decided meanwhile, or what was decided has changed since. */
public class CaseClosedException extends RuleViolation {

    public CaseClosedException() {
        super(Kind.CONFLICT, "case-closed", "This was decided or changed meanwhile.");
    }
}
