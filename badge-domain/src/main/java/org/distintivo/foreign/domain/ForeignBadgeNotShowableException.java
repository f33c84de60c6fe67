package org.distintivo.foreign.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when a badge is to be shown to others that nobody vouches for, or that is not good. */
public class ForeignBadgeNotShowableException extends RuleViolation {

    public ForeignBadgeNotShowableException() {
        super(
                Kind.CONFLICT,
                "foreign-badge-not-showable",
                "Only a badge that is good, and whose issuer is certain, can be shown to others.");
    }
}
