package org.distintivo.credential.service.verification;

import org.distintivo.credential.domain.CheckOutcome;
import org.distintivo.credential.domain.CheckResult;
import org.distintivo.credential.domain.EndorsementSummary;

/**
 * What one endorsement is worth.
 *
 * @param endorser by name, and always by id
 * @param comment what it says in words, or null
 */
record EndorsementFinding(String endorser, String comment, CheckResult result) {

    /** It was given, and is no more: that spoils nothing. */
    static final String EXPIRED = "expired";

    boolean isOver() {
        return result.code().equals(EXPIRED);
    }

    boolean holds() {
        return result.outcome() == CheckOutcome.OK && !isOver();
    }

    EndorsementSummary summary() {
        return new EndorsementSummary(endorser, comment, result);
    }
}
