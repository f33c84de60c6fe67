package org.distintivo.sharing.domain;

import org.distintivo.platform.domain.RuleViolation;

/**
 * Thrown for a badge that others could see until its holder was erased. A copy of its credential
 * goes on being good, because keys and status lists are public.
 */
public class BadgeGoneException extends RuleViolation {

    public BadgeGoneException() {
        super(
                Kind.GONE,
                "badge-gone",
                "This badge is no longer shown, and never will be again. A copy of its credential can"
                        + " be verified as before.");
    }
}
