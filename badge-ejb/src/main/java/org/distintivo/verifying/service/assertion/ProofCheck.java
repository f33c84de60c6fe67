package org.distintivo.verifying.service.assertion;

import org.distintivo.openbadges.service.assertion.BadgeGraph;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.CheckResult;
import org.distintivo.verifying.domain.ProofAnswer;

/**
 * Checks that the badge is as its issuer made it (Open Badges 2.0, Verification: "all Badge Objects
 * were created by the appropriate issuer Profile(s) according to rules declared in their
 * VerificationObjects"): either its own address says so or a signature does.
 */
final class ProofCheck implements Check {

    private final HostedProof hosted = new HostedProof();
    private final SignedProof signed = new SignedProof();

    @Override
    public CheckId id() {
        return CheckId.PROOF;
    }

    @Override
    public CheckResult examine(Examination examination) {
        return examination.proof();
    }

    CheckResult prove(Examination examination) {
        if (examination.isSigned()) {
            return signed.examine(examination);
        }
        return BadgeGraph.isSigned(examination.submitted())
                ? error(ProofAnswer.MISSING)
                : hosted.examine(examination);
    }
}
