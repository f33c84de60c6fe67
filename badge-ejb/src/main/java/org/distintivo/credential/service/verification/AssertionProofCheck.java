package org.distintivo.credential.service.verification;

import org.distintivo.credential.domain.CheckId;
import org.distintivo.credential.domain.CheckResult;
import org.distintivo.credential.service.assertion.BadgeGraph;

/**
 * It is as its issuer made it (Open Badges 2.0, Verification: "all Badge Objects were created by
 * the appropriate issuer Profile(s) according to rules declared in their VerificationObjects"):
 * either its own address says so or a signature does.
 */
final class AssertionProofCheck implements AssertionCheck {

    private final HostedAssertion hosted = new HostedAssertion();
    private final SignedAssertion signed = new SignedAssertion();

    @Override
    public CheckId id() {
        return CheckId.PROOF;
    }

    @Override
    public CheckResult examine(AssertionExamination examination) {
        return examination.proof();
    }

    CheckResult prove(AssertionExamination examination) {
        if (examination.isSigned()) {
            return signed.examine(examination);
        }
        return BadgeGraph.isSigned(examination.submitted())
                ? error("missing")
                : hosted.examine(examination);
    }
}
