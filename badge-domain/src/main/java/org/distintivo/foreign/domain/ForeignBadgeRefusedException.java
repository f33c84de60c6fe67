package org.distintivo.foreign.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when a badge cannot be added as a badge of another issuer. */
public class ForeignBadgeRefusedException extends RuleViolation {

    private final ForeignBadgeRefusal reason;

    /**
     * @param arguments fill the gaps of the message
     */
    public ForeignBadgeRefusedException(ForeignBadgeRefusal reason, Object... arguments) {
        super(
                Kind.REFUSED,
                "foreign-badge-" + reason.code(),
                "The badge cannot be added: " + reason.code() + ".",
                arguments);
        this.reason = reason;
    }

    public ForeignBadgeRefusal reason() {
        return reason;
    }
}
