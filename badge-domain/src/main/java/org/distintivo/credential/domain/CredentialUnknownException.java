package org.distintivo.credential.domain;

import org.distintivo.platform.domain.RuleViolation;

/** There is no credential with that id. */
public class CredentialUnknownException extends RuleViolation {

    public CredentialUnknownException() {
        super(Kind.UNKNOWN, "credential-unknown", "There is no credential with this id.");
    }
}
