package org.distintivo.notification.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when no mail carried this link, or one so long ago that it does not work any more. */
public class RefusalLinkUnknownException extends RuleViolation {

    public RefusalLinkUnknownException() {
        super(Kind.UNKNOWN, "refusal-link-unknown", "There is no such link, or not any more.");
    }
}
