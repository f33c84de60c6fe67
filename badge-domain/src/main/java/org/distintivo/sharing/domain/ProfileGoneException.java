package org.distintivo.sharing.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when a profile could be seen until its holder was erased. */
public class ProfileGoneException extends RuleViolation {

    public ProfileGoneException() {
        super(Kind.GONE, "profile-gone", "The holder of this profile is gone.");
    }
}
