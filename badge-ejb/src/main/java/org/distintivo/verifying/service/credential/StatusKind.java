package org.distintivo.verifying.service.credential;

import jakarta.json.JsonObject;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.platform.service.FetchFailedException;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.CheckResult;
import org.distintivo.verifying.service.checks.CheckResults;

/** A way in which issuers publish what they have revoked. */
interface StatusKind extends CheckResults {

    @Override
    default CheckId id() {
        return CheckId.STATUS;
    }

    boolean reads(String type);

    /**
     * @param entry what the credential says about its status
     * @throws DocumentRefusedException with the code of an error: what the issuer publishes is not
     *     as it must be
     * @throws FetchFailedException when the issuer could not be asked, now or ever
     */
    CheckResult read(JsonObject entry, Examination examination)
            throws DocumentRefusedException, FetchFailedException;
}
