package org.distintivo.account.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when an account is confirmed in another browser without the password of its sign-up. */
public class ProofMissingException extends RuleViolation {

    public ProofMissingException() {
        super(
                Kind.REFUSED,
                "sign-up-password-wrong",
                "Not the password that was chosen at sign-up");
    }
}
