package org.distintivo.notification.domain;

import org.distintivo.platform.domain.RuleViolation;

/** A mail in this state cannot be retried or called off. */
public class MailNotChangeableException extends RuleViolation {

    public MailNotChangeableException(MailState state) {
        super(
                Kind.CONFLICT,
                "mail-not-changeable",
                "A mail in state " + state + " does not allow this");
    }
}
