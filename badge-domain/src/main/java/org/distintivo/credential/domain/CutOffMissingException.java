package org.distintivo.credential.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Without a moment nobody knows which signatures of a compromised key still count. */
public class CutOffMissingException extends RuleViolation {

    public CutOffMissingException() {
        super(
                Kind.MALFORMED,
                "key-cut-off-missing",
                "The cut-off is not a date and a time in UTC.");
    }
}
