package org.distintivo.account.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when the address for contact shall be removed; the last proved one always is that. */
public class ContactAddressException extends RuleViolation {

    public ContactAddressException() {
        super(
                Kind.CONFLICT,
                "address-for-contact",
                "The address is the one for contact; another one must take its place first");
    }
}
