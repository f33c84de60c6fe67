package org.distintivo.issuing.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when a key is marked as compromised without the time from which it no longer counts. */
public class CutOffMissingException extends RuleViolation {

    public CutOffMissingException() {
        super(
                Kind.MALFORMED,
                "key-cut-off-missing",
                "The cut-off is not a date and a time in UTC.");
    }
}
