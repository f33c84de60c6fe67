package org.distintivo.credential.service.verification;

import org.distintivo.credential.domain.CheckId;
import org.distintivo.credential.domain.CheckOutcome;
import org.distintivo.credential.domain.CheckResult;

/** Makes the results of one check; the codes name the words in the bundle of messages. */
interface Results {

    CheckId id();

    /** The first where both are as bad. */
    static CheckResult worse(CheckResult one, CheckResult next) {
        return next.outcome().compareTo(one.outcome()) > 0 ? next : one;
    }

    default CheckResult ok(String code, Object... arguments) {
        return CheckResult.of(id(), CheckOutcome.OK, code, arguments);
    }

    default CheckResult skipped(String code, Object... arguments) {
        return CheckResult.of(id(), CheckOutcome.SKIPPED, code, arguments);
    }

    default CheckResult warning(String code, Object... arguments) {
        return CheckResult.of(id(), CheckOutcome.WARNING, code, arguments);
    }

    default CheckResult error(String code, Object... arguments) {
        return CheckResult.of(id(), CheckOutcome.ERROR, code, arguments);
    }
}
