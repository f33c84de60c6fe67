package org.distintivo.badge.domain;

import org.distintivo.platform.domain.RuleViolation;

/**
 * Thrown when there is no such badge, or when it is not the caller's: callers cannot tell these
 * apart.
 */
public class BadgeUnknownException extends RuleViolation {

    public BadgeUnknownException() {
        super(Kind.UNKNOWN, "badge-unknown", "There is no badge with this id.");
    }
}
