package org.distintivo.sharing.domain;

import org.distintivo.badge.domain.BadgeState;
import org.distintivo.platform.domain.RuleViolation;

/** Thrown when a badge that is suspended, revoked or withdrawn is to be shown to others. */
public class BadgeNotSharableException extends RuleViolation {

    public BadgeNotSharableException(BadgeState state) {
        super(
                Kind.CONFLICT,
                "badge-not-sharable",
                "The badge is " + state + " and cannot be shown to others.",
                state);
    }
}
