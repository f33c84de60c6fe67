package org.distintivo.account.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when a person has no such passkey. */
public class PasskeyUnknownException extends RuleViolation {

    public PasskeyUnknownException() {
        super(Kind.UNKNOWN, "passkey-unknown", "The person has no such passkey");
    }
}
