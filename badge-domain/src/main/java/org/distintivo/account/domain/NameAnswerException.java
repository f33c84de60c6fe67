package org.distintivo.account.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when a reason about a name is missing or too long. */
public class NameAnswerException extends RuleViolation {

    public NameAnswerException() {
        super(
                Kind.REFUSED,
                "name-reason",
                "The reason is empty or too long",
                NameCorrection.LONGEST_REASON);
    }
}
