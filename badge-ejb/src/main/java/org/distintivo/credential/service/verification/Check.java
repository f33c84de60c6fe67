package org.distintivo.credential.service.verification;

import org.distintivo.credential.domain.CheckId;
import org.distintivo.credential.domain.CheckOutcome;
import org.distintivo.credential.domain.CheckResult;

/** One named step of a verification. */
public interface Check {

    CheckId id();

    CheckResult examine(Examination examination);

    default CheckResult ok(String code, Object... arguments) {
        return CheckResult.of(id(), CheckOutcome.OK, code, arguments);
    }

    default CheckResult skipped(String code) {
        return CheckResult.of(id(), CheckOutcome.SKIPPED, code);
    }

    default CheckResult warning(String code, Object... arguments) {
        return CheckResult.of(id(), CheckOutcome.WARNING, code, arguments);
    }

    default CheckResult error(String code, Object... arguments) {
        return CheckResult.of(id(), CheckOutcome.ERROR, code, arguments);
    }
}
