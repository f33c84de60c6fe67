package org.distintivo.account.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Who confirms in another browser must type the password of the sign-up, and this is not it. */
public class ProofMissingException extends RuleViolation {

    public ProofMissingException() {
        super(
                Kind.REFUSED,
                "sign-up-password-wrong",
                "Not the password that was chosen at sign-up");
    }
}
