package org.distintivo.account.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when the password is right but the address has not been confirmed yet. */
public class AccountUnconfirmedException extends RuleViolation {

    public AccountUnconfirmedException() {
        super(
                Kind.CONFLICT,
                "account-unconfirmed",
                "The address of the account is not confirmed yet");
    }
}
