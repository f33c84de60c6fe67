package org.distintivo.sharing.domain;

import org.distintivo.badge.domain.BadgeState;
import org.distintivo.platform.domain.RuleViolation;

/**
 * Thrown for the picture of a mail signature whose badge has expired, was revoked or is suspended:
 * mails are read for years, and none of them shall show what does not count.
 */
public class SignatureWithheldException extends RuleViolation {

    public SignatureWithheldException(BadgeState state) {
        super(
                state.isFinal() ? Kind.GONE : Kind.CONFLICT,
                "signature-withheld",
                "The badge is " + state + " and has no picture for signatures.");
    }
}
