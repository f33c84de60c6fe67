package org.distintivo.earning.domain;

import org.distintivo.platform.domain.RuleViolation;

/** Thrown when no import has this id. */
public class UnknownImportException extends RuleViolation {

    public UnknownImportException() {
        super(Kind.UNKNOWN, "import-unknown", "There is no import with this id.");
    }
}
