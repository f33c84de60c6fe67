package org.distintivo.account.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when the typed code is not that of the newest mail, or was tried too often. */
public class CodeWrongException extends RuleViolation {

    public CodeWrongException() {
        super(Kind.REFUSED, "code-wrong", "Not the code of the newest mail");
    }

    CodeWrongException(String code, String message) {
        super(Kind.REFUSED, code, message);
    }
}
