package org.distintivo.account.domain;

import org.distintivo.platform.domain.RuleViolation;

/** No such account, or not its password; which of them nobody is told. */
public class SignInRefusedException extends RuleViolation {

    public SignInRefusedException() {
        super(Kind.FORBIDDEN, "sign-in-refused", "Address and password do not belong together");
    }
}
