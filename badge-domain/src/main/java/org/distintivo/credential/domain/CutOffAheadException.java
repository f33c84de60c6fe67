package org.distintivo.credential.domain;

import org.distintivo.platform.domain.RuleViolation;

/** The moment from which a compromised key counts for nothing cannot lie in the future. */
public class CutOffAheadException extends RuleViolation {

    public CutOffAheadException() {
        super(
                Kind.REFUSED,
                "key-cut-off-ahead",
                "The cut-off of a compromised key cannot lie in the future.");
    }
}
