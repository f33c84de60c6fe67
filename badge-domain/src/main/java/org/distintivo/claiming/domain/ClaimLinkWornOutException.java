package org.distintivo.claiming.domain;

import org.distintivo.platform.domain.RuleViolation;

/** The link is too old. The badges still wait: signing in shows them. */
public class ClaimLinkWornOutException extends RuleViolation {

    public ClaimLinkWornOutException() {
        super(Kind.REFUSED, "claim-link-worn-out", "The link has worn out; the badges still wait.");
    }
}
