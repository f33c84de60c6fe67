package org.distintivo.verifying.domain;

import java.util.Locale;

/** The outcome of a check; the worst of all outcomes decides the verdict. */
public enum CheckOutcome {
    OK,
    /**
     * It was not checked: there is nothing to check, nobody could be asked, or an earlier check
     * left nothing to do. Neither passed nor failed.
     */
    SKIPPED,
    /** Nothing speaks against it, but something could not be made sure of. */
    WARNING,
    ERROR;

    /** Returns the outcome's name in the report. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
