package org.distintivo.sharing.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Only an accepted badge can be shown to others. */
public class BadgeNotAcceptedException extends RuleViolation {

    public BadgeNotAcceptedException() {
        super(Kind.CONFLICT, "badge-not-accepted", "Accept the badge before you share it.");
    }
}
