package org.distintivo.account.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when the present password was typed wrongly. */
public class PasswordWrongException extends RuleViolation {

    public PasswordWrongException() {
        super(Kind.REFUSED, "password-wrong", "Not the present password");
    }
}
