package org.distintivo.credential.service.verification;

import org.distintivo.credential.domain.CheckResult;

/** One named step of the verification of what describes a badge or an issuer of version 2.0. */
interface DescriptionCheck extends Results {

    CheckResult examine(DescriptionExamination examination);
}
