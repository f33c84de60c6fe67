package org.distintivo.sharing.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when there is no such profile, or no such collection, for whoever asks. */
public class ProfileUnknownException extends RuleViolation {

    public ProfileUnknownException() {
        super(Kind.UNKNOWN, "profile-unknown", "There is no such profile.");
    }
}
