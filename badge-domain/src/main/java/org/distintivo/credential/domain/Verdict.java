package org.distintivo.credential.domain;

import java.util.Collection;
import java.util.Locale;

/** All checks in one word: integrity, status and validity, not whether one trusts the issuer. */
public enum Verdict {
    VALID,
    WARNING,
    INVALID;

    static Verdict of(Collection<CheckResult> checks) {
        if (checks.stream().anyMatch(c -> c.outcome() == CheckOutcome.ERROR)) {
            return INVALID;
        }
        return checks.stream().anyMatch(c -> c.outcome() == CheckOutcome.WARNING) ? WARNING : VALID;
    }

    /** As in the report. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
