package org.distintivo.foreign.domain;

import java.util.List;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.CheckOutcome;
import org.distintivo.verifying.domain.CheckResult;
import org.distintivo.verifying.domain.StatusAnswer;
import org.distintivo.verifying.domain.ValidityAnswer;
import org.distintivo.verifying.domain.Verdict;
import org.distintivo.verifying.domain.VerificationReport;

/** What the last verification of a badge of another issuer came to. */
public enum ForeignBadgeState {
    VALID,
    /** Nothing speaks against it, and the verification has a reservation. */
    NOTED,
    /** It was good until its last day. */
    EXPIRED,
    /** Somebody could not be asked, so nobody knows whether it is still good. */
    UNCHECKED,
    SUSPENDED,
    REVOKED,
    /** It is not, or no longer, what it says that it is. */
    INVALID;

    /** Returns what a report says of a badge; who issued it is another question. */
    public static ForeignBadgeState of(VerificationReport report) {
        if (report.verdict() == Verdict.INVALID) {
            return ofFaults(report);
        }
        if (report.isOpen()) {
            return UNCHECKED;
        }
        return report.verdict() == Verdict.VALID ? VALID : NOTED;
    }

    private static ForeignBadgeState ofFaults(VerificationReport report) {
        var faults =
                report.checks().stream()
                        .filter(check -> check.outcome() == CheckOutcome.ERROR)
                        .toList();
        if (faults.stream().anyMatch(ForeignBadgeState::isRevocation)) {
            return REVOKED;
        }
        if (faults.stream().allMatch(ForeignBadgeState::isSuspension)) {
            return SUSPENDED;
        }
        return isMerelyExpired(faults) && isProven(report) ? EXPIRED : INVALID;
    }

    private static boolean isRevocation(CheckResult check) {
        return check.answer() instanceof StatusAnswer answer && answer.isRevoked();
    }

    private static boolean isSuspension(CheckResult check) {
        return check.answer() instanceof StatusAnswer answer && answer.isSuspended();
    }

    private static boolean isMerelyExpired(List<CheckResult> faults) {
        return faults.stream().allMatch(check -> check.answer() == ValidityAnswer.EXPIRED);
    }

    /** Returns whether somebody has looked at the proof, and it holds. */
    static boolean isProven(VerificationReport report) {
        var outcome = report.check(CheckId.PROOF).outcome();
        return outcome == CheckOutcome.OK || outcome == CheckOutcome.WARNING;
    }

    /** Returns whether nothing speaks against a badge that a verification finds so. */
    public boolean isGood() {
        return this == VALID || this == NOTED;
    }

    /** Returns whether a holder whose badge was good until then is told so. */
    public boolean isWorse() {
        return !isGood() && this != UNCHECKED;
    }

    /** Returns whether a badge may be added that a verification finds so. */
    public boolean isAddable() {
        return switch (this) {
            case VALID, NOTED, EXPIRED, UNCHECKED -> true;
            case SUSPENDED, REVOKED, INVALID -> false;
        };
    }
}
