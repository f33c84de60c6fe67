package org.distintivo.notification.domain;

import org.distintivo.platform.domain.RuleViolation;

/** There is no mail of that id in the outbox. */
public class UnknownMailException extends RuleViolation {

    public UnknownMailException() {
        super(Kind.UNKNOWN, "unknown-mail", "There is no such mail");
    }
}
