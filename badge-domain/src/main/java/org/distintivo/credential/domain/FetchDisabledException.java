package org.distintivo.credential.domain;

import org.distintivo.platform.domain.RuleViolation;

/** A credential was named by its address, and this installation fetches nothing from elsewhere. */
public class FetchDisabledException extends RuleViolation {

    public FetchDisabledException() {
        super(
                Kind.REFUSED,
                "fetch-disabled",
                "Nothing is fetched from other servers; send the credential itself.");
    }
}
