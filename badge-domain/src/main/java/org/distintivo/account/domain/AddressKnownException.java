package org.distintivo.account.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when a person adds an address that the person has proved already. */
public class AddressKnownException extends RuleViolation {

    public AddressKnownException() {
        super(Kind.CONFLICT, "address-known", "The person has proved this address already");
    }
}
