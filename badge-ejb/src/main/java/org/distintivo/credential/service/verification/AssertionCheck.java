package org.distintivo.credential.service.verification;

import org.distintivo.credential.domain.CheckResult;

/** One named step of the verification of a badge of version 2.0. */
interface AssertionCheck extends Results {

    CheckResult examine(AssertionExamination examination);
}
