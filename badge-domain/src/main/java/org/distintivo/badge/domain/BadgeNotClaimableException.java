package org.distintivo.badge.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Only a waiting or declined badge can be accepted, only a waiting one declined. */
public class BadgeNotClaimableException extends RuleViolation {

    public BadgeNotClaimableException(BadgeState state) {
        super(
                Kind.CONFLICT,
                "badge-not-claimable",
                "The badge is " + state + " and can neither be accepted nor declined.",
                state);
    }
}
