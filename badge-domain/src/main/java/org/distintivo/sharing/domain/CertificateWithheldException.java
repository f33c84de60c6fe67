package org.distintivo.sharing.domain;

import org.distintivo.badge.domain.BadgeState;
import org.distintivo.platform.domain.RuleViolation;

/**
 * Thrown for the certificate of a badge that was revoked, or is suspended: paper cannot be taken
 * back, so none is made of what does not count.
 */
public class CertificateWithheldException extends RuleViolation {

    public CertificateWithheldException(BadgeState state) {
        super(
                state.isFinal() ? Kind.GONE : Kind.CONFLICT,
                "certificate-withheld",
                "The badge is " + state + " and has no certificate.",
                state);
    }
}
