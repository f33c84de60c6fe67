package org.distintivo.sharing.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when a badge that was not accepted is to be shown to others. */
public class BadgeNotAcceptedException extends RuleViolation {

    public BadgeNotAcceptedException() {
        super(Kind.CONFLICT, "badge-not-accepted", "Accept the badge before you share it.");
    }
}
