package org.distintivo.verifying.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when a credential is named by an address that this installation may not fetch. */
public class FetchDisabledException extends RuleViolation {

    public FetchDisabledException() {
        super(
                Kind.REFUSED,
                "fetch-disabled",
                "Nothing is fetched from other servers; send the credential itself.");
    }
}
