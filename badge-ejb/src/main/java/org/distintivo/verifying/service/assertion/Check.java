package org.distintivo.verifying.service.assertion;

import org.distintivo.verifying.domain.CheckResult;
import org.distintivo.verifying.service.checks.CheckResults;

/** One step of the verification of a version 2.0 badge; it has an id and gives one result. */
interface Check extends CheckResults {

    CheckResult examine(Examination examination);
}
