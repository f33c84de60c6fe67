package org.distintivo.credential.service.verification;

import org.distintivo.credential.domain.CheckId;
import org.distintivo.credential.domain.CheckResult;
import org.distintivo.credential.service.issuing.IssuerAddresses;

/**
 * It has not been revoked (Open Badges 3.0 §9.1, step 4; Bitstring Status List 1.0 §3.2). Of what
 * was issued here the own database knows it at this moment; of anything else the issuer would have
 * to be asked, and this server asks nobody.
 */
public final class StatusCheck implements Check {

    @Override
    public CheckId id() {
        return CheckId.STATUS;
    }

    @Override
    public CheckResult examine(Examination examination) {
        if (examination.isOwn()) {
            return own(examination);
        }
        return examination.document().containsKey("credentialStatus")
                ? warning("not-asked")
                : skipped("none");
    }

    private CheckResult own(Examination examination) {
        var id = IssuerAddresses.publicId(Examination.text(examination.document(), "id"));
        return examination
                .own()
                .credentials()
                .apply(id)
                .map(issuance -> issuance.revoked() ? error("revoked") : ok("ok"))
                .orElseGet(() -> warning("not-on-record"));
    }
}
