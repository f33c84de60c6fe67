package org.distintivo.claiming.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when no mail ever carried this link. */
public class ClaimLinkUnknownException extends RuleViolation {

    public ClaimLinkUnknownException() {
        super(Kind.UNKNOWN, "claim-link-unknown", "There is no such claim link.");
    }
}
