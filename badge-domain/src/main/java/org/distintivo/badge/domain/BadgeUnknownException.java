package org.distintivo.badge.domain;

import org.distintivo.platform.domain.RuleViolation;

/** There is no such badge, or it is not the caller's: the two look the same. */
public class BadgeUnknownException extends RuleViolation {

    public BadgeUnknownException() {
        super(Kind.UNKNOWN, "badge-unknown", "There is no badge with this id.");
    }
}
