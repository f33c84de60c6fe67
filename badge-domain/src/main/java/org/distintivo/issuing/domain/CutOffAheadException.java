package org.distintivo.issuing.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when the time from which a compromised key no longer counts lies in the future. */
public class CutOffAheadException extends RuleViolation {

    public CutOffAheadException() {
        super(
                Kind.REFUSED,
                "key-cut-off-ahead",
                "The cut-off of a compromised key cannot lie in the future.");
    }
}
