package org.distintivo.badge.domain;

import org.distintivo.platform.domain.RuleViolation;

/**
 * Thrown when a badge is neither waiting nor declined on accepting, or not waiting on declining.
 */
public class BadgeNotClaimableException extends RuleViolation {

    public BadgeNotClaimableException(BadgeState state) {
        super(
                Kind.CONFLICT,
                "badge-not-claimable",
                "The badge is " + state + " and can neither be accepted nor declined.",
                state);
    }
}
