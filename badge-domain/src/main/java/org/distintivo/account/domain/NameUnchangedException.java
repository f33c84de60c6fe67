package org.distintivo.account.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when somebody asks for the certified name that stands already. */
public class NameUnchangedException extends RuleViolation {

    public NameUnchangedException() {
        super(Kind.REFUSED, "name-unchanged", "The name is the certified one already");
    }
}
