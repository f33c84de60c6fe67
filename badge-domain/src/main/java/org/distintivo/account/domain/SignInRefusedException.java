package org.distintivo.account.domain;

import org.distintivo.platform.domain.RuleViolation;

/**
 * Thrown when there is no such account or the password is not its own; callers are not told which.
 */
public class SignInRefusedException extends RuleViolation {

    public SignInRefusedException() {
        super(Kind.FORBIDDEN, "sign-in-refused", "Address and password do not belong together");
    }
}
