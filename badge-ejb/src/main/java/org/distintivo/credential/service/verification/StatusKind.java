package org.distintivo.credential.service.verification;

import jakarta.json.JsonObject;
import org.distintivo.credential.domain.CheckId;
import org.distintivo.credential.domain.CheckResult;
import org.distintivo.credential.domain.DocumentRefusedException;
import org.distintivo.platform.service.FetchFailedException;

/** One of the ways in which issuers publish what they have taken back. */
interface StatusKind extends Results {

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
