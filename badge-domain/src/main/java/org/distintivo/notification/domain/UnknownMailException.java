package org.distintivo.notification.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when the outbox has no mail with this id. */
public class UnknownMailException extends RuleViolation {

    public UnknownMailException() {
        super(Kind.UNKNOWN, "unknown-mail", "There is no such mail");
    }
}
