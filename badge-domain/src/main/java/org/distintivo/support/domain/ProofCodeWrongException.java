package org.distintivo.support.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when the typed code is not that of the newest mail, or was tried too often. */
public class ProofCodeWrongException extends RuleViolation {

    public ProofCodeWrongException() {
        super(Kind.REFUSED, "proof-code-wrong", "Not the code of the newest mail");
    }
}
