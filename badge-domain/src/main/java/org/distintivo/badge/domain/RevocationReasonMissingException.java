package org.distintivo.badge.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when a badge is to be revoked without a reason; the holder is told the reason. */
public class RevocationReasonMissingException extends RuleViolation {

    public RevocationReasonMissingException(int maxLength) {
        super(
                Kind.MALFORMED,
                "revocation-reason-missing",
                "A reason of 1 to " + maxLength + " characters is required.",
                maxLength);
    }
}
