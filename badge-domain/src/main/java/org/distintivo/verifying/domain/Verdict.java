package org.distintivo.verifying.domain;

import java.util.Collection;
import java.util.Locale;

/** The result of all checks: integrity, status and validity, not whether one trusts the issuer. */
public enum Verdict {
    VALID,
    WARNING,
    INVALID;

    static Verdict of(Collection<CheckResult> checks) {
        if (checks.stream().anyMatch(c -> c.outcome() == CheckOutcome.ERROR)) {
            return INVALID;
        }
        return checks.stream().anyMatch(c -> c.outcome() == CheckOutcome.WARNING || c.isOpen())
                ? WARNING
                : VALID;
    }

    /** Returns the verdict's name in the report. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
