package org.distintivo.verifying.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when neither a file nor a text was handed in. */
public class NothingToVerifyException extends RuleViolation {

    public NothingToVerifyException() {
        super(Kind.MALFORMED, "nothing-to-verify", "There is neither a file nor a text.");
    }
}
