package org.distintivo.verifying.service.credential;

import org.distintivo.verifying.domain.CheckOutcome;
import org.distintivo.verifying.domain.CheckResult;
import org.distintivo.verifying.domain.EndorsementAnswer;
import org.distintivo.verifying.domain.EndorsementSummary;

/**
 * Tells the result of examining one endorsement.
 *
 * @param endorser by name, and always by id
 * @param comment what it says in words, or null
 */
record EndorsementFinding(String endorser, String comment, CheckResult result) {

    /** It was given, and is no more: that spoils nothing. */
    boolean isOver() {
        return result.answer() == EndorsementAnswer.EXPIRED;
    }

    boolean holds() {
        return result.outcome() == CheckOutcome.OK && !isOver();
    }

    EndorsementSummary summary() {
        return new EndorsementSummary(endorser, comment, result);
    }
}
