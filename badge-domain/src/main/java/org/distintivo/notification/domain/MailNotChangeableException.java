package org.distintivo.notification.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when a mail in this state cannot be sent again or cancelled. */
public class MailNotChangeableException extends RuleViolation {

    public MailNotChangeableException(MailState state) {
        super(
                Kind.CONFLICT,
                "mail-not-changeable",
                "A mail in state " + state + " does not allow this");
    }
}
