package org.distintivo.badge.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when a badge that does not count is to show another artwork. */
public class BadgeNotRedesignableException extends RuleViolation {

    public BadgeNotRedesignableException(BadgeState state) {
        super(
                Kind.CONFLICT,
                "badge-not-redesignable",
                "The badge is " + state + ", so its artwork cannot be changed.",
                state);
    }
}
