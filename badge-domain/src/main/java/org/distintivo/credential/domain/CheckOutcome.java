package org.distintivo.credential.domain;

import java.util.Locale;

/** How a check went; the worst of all outcomes decides the verdict. */
public enum CheckOutcome {
    OK,
    /** There is nothing to check, or an earlier check left nothing to do. */
    SKIPPED,
    /** Nothing speaks against it, but something could not be made sure of. */
    WARNING,
    ERROR;

    /** As in the report. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
