package org.distintivo.account.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when a person has no such address, proved or not. */
public class AddressUnknownException extends RuleViolation {

    public AddressUnknownException() {
        super(Kind.UNKNOWN, "address-unknown", "The person has no such address");
    }
}
