package org.distintivo.credential.service.verification;

import org.distintivo.credential.domain.CheckResult;

/** One named step of a verification. */
interface Check extends Results {

    CheckResult examine(Examination examination);
}
