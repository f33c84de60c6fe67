package org.distintivo.verifying.service.checks;

import org.distintivo.platform.domain.Coded;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.CheckOutcome;
import org.distintivo.verifying.domain.CheckResult;

/** Makes the results of one check; the answers name the words in the bundle of messages. */
public interface CheckResults {

    CheckId id();

    /** Returns the worse of two results, the first where both are as bad. */
    static CheckResult worse(CheckResult one, CheckResult next) {
        return next.outcome().compareTo(one.outcome()) > 0 ? next : one;
    }

    default CheckResult ok(Coded answer, Object... arguments) {
        return CheckResult.of(id(), CheckOutcome.OK, answer, arguments);
    }

    default CheckResult skipped(Coded answer, Object... arguments) {
        return CheckResult.of(id(), CheckOutcome.SKIPPED, answer, arguments);
    }

    default CheckResult warning(Coded answer, Object... arguments) {
        return CheckResult.of(id(), CheckOutcome.WARNING, answer, arguments);
    }

    default CheckResult error(Coded answer, Object... arguments) {
        return CheckResult.of(id(), CheckOutcome.ERROR, answer, arguments);
    }
}
