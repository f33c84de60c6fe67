package org.distintivo.account.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when a text cannot be shown as somebody's name. */
public class PersonNameInvalidException extends RuleViolation {

    /**
     * @param reason what is wrong, in English, without the text itself
     */
    public PersonNameInvalidException(String reason) {
        super(Kind.REFUSED, "name-invalid", "Not a name: " + reason, PersonName.MAX_LENGTH);
    }
}
