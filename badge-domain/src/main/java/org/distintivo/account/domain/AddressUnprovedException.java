package org.distintivo.account.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when mail shall go to an address whose owner has not shown to read its mail. */
public class AddressUnprovedException extends RuleViolation {

    public AddressUnprovedException() {
        super(Kind.CONFLICT, "address-unproved", "The address has not been proved yet");
    }
}
