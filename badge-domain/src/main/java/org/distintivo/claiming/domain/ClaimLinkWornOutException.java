package org.distintivo.claiming.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when a claim link has expired. Its badges still wait: signing in shows them. */
public class ClaimLinkWornOutException extends RuleViolation {

    public ClaimLinkWornOutException() {
        super(Kind.REFUSED, "claim-link-worn-out", "The link has worn out; the badges still wait.");
    }
}
