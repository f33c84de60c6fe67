package org.distintivo.issuing.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when there is no credential with this id. */
public class CredentialUnknownException extends RuleViolation {

    public CredentialUnknownException() {
        super(Kind.UNKNOWN, "credential-unknown", "There is no credential with this id.");
    }
}
