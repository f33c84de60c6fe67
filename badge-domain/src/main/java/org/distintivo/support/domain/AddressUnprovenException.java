package org.distintivo.support.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when somebody asks without an account and without a proved address, or too late. */
public class AddressUnprovenException extends RuleViolation {

    public AddressUnprovenException() {
        super(Kind.CONFLICT, "address-proof-missing", "No proved address, or one of long ago");
    }
}
