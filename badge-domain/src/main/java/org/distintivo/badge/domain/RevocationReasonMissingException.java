package org.distintivo.badge.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Revoking asks for a reason, because the holder will be told. */
public class RevocationReasonMissingException extends RuleViolation {

    public RevocationReasonMissingException(int maxLength) {
        super(
                Kind.MALFORMED,
                "revocation-reason-missing",
                "A reason of 1 to " + maxLength + " characters is required.",
                maxLength);
    }
}
