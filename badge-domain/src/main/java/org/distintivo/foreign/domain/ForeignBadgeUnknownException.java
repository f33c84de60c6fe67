package org.distintivo.foreign.domain;

import org.distintivo.platform.domain.RuleViolation;

/**
 * Thrown when there is no such badge of another issuer, or when it is not the caller's: callers
 * cannot tell these apart.
 */
public class ForeignBadgeUnknownException extends RuleViolation {

    public ForeignBadgeUnknownException() {
        super(
                Kind.UNKNOWN,
                "foreign-badge-unknown",
                "There is no badge of another issuer with this id.");
    }
}
