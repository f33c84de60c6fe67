package org.distintivo.verifying.service.checks;

import org.distintivo.platform.service.FetchFailedException;
import org.distintivo.platform.service.FetchFailure;
import org.distintivo.verifying.domain.CheckResult;
import org.distintivo.verifying.domain.StatusAnswer;

/**
 * Makes the result of a status check that got no answer, which is neither "revoked" nor "not
 * revoked".
 */
public final class UnknownStatus {

    private UnknownStatus() {}

    /**
     * Returns a skipped result: {@code NOT_ASKED} where this installation may not ask that host,
     * {@code UNREACHABLE} where the host did not answer.
     */
    public static CheckResult result(
            CheckResults check, FetchFailedException e, VerificationContext context) {
        boolean byChoice =
                e.reason() == FetchFailure.DISABLED || e.reason() == FetchFailure.NOT_ALLOWED;
        return byChoice
                ? check.skipped(StatusAnswer.NOT_ASKED)
                : check.skipped(StatusAnswer.UNREACHABLE, context.now());
    }
}
