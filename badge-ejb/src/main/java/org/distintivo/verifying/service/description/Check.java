package org.distintivo.verifying.service.description;

import org.distintivo.verifying.domain.CheckResult;
import org.distintivo.verifying.service.checks.CheckResults;

/**
 * One step of the verification of a badge class or profile of version 2.0; it has an id and gives
 * one result.
 */
interface Check extends CheckResults {

    CheckResult examine(Examination examination);
}
