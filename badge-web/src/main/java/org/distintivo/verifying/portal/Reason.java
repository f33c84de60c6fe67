package org.distintivo.verifying.portal;

import java.util.Optional;
import java.util.function.Predicate;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.CheckOutcome;
import org.distintivo.verifying.domain.CheckResult;
import org.distintivo.verifying.domain.VerificationReport;

/** Picks the check that a verdict hangs on, whose message stands under its title. */
final class Reason {

    private Reason() {}

    /** Returns the first fault, else the first doubt; empty where nothing speaks against it. */
    static Optional<CheckResult> of(VerificationReport report) {
        return first(report, check -> check.outcome() == CheckOutcome.ERROR)
                .or(() -> first(report, CheckResult::isOpen))
                .or(() -> first(report, check -> check.outcome() == CheckOutcome.WARNING))
                .or(() -> first(report, Reason::isOtherVersion));
    }

    /** Returns whether the verdict itself says what came of the comparison of the holder. */
    static boolean isHolder(VerificationReport report) {
        return of(report).filter(check -> check.id() == CheckId.RECIPIENT).isPresent();
    }

    /** Whatever could not be read is told by the check of the format, also where it is no fault. */
    private static boolean isOtherVersion(CheckResult check) {
        return check.id() == CheckId.FORMAT && check.outcome() == CheckOutcome.SKIPPED;
    }

    private static Optional<CheckResult> first(
            VerificationReport report, Predicate<CheckResult> wanted) {
        return report.checks().stream().filter(wanted).findFirst();
    }
}
