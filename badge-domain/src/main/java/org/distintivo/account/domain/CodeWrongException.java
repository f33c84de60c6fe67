package org.distintivo.account.domain;

import org.distintivo.platform.domain.RuleViolation;

/** The typed code is not the newest mail's, or it was tried too often. */
public class CodeWrongException extends RuleViolation {

    public CodeWrongException() {
        super(Kind.REFUSED, "code-wrong", "Not the code of the newest mail");
    }
}
