package org.distintivo.badge.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when a badge that was never accepted is to be suspended, reinstated or revoked. */
public class BadgeNotRevocableException extends RuleViolation {

    public BadgeNotRevocableException(BadgeState state) {
        super(
                Kind.CONFLICT,
                "badge-not-revocable",
                "The badge is " + state + ", so this cannot be done to it.",
                state);
    }
}
