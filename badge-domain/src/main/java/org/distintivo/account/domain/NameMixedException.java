package org.distintivo.account.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when a typed name mixes alphabets of which some letters look alike. */
public class NameMixedException extends RuleViolation {

    public NameMixedException() {
        super(
                Kind.REFUSED,
                "name-mixed",
                "Letters of alphabets that look alike are mixed in this name");
    }
}
