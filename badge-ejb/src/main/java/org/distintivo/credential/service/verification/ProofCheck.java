package org.distintivo.credential.service.verification;

import org.distintivo.credential.domain.CheckId;
import org.distintivo.credential.domain.CheckResult;

/**
 * It has not been changed since it was signed (Open Badges 3.0 §9.1, step 2: one proof that holds
 * is enough). A further proof that does not hold, or is somebody else's, is told: it may have been
 * put there to lend weight to the credential.
 */
public final class ProofCheck implements Check {

    @Override
    public CheckId id() {
        return CheckId.PROOF;
    }

    @Override
    public CheckResult examine(Examination examination) {
        var proofs = examination.proofs();
        if (proofs.isEmpty()) {
            return error("missing");
        }
        for (var proof : proofs) {
            if (proof.unsafe()) {
                return error(proof.code(), proof.arguments().toArray());
            }
        }
        if (examination.proven().isEmpty()) {
            var first = proofs.get(0);
            return error(first.code(), first.arguments().toArray());
        }
        if (!proofs.stream().allMatch(ProofFinding::holds)) {
            return warning("one-of-several");
        }
        var proven = examination.proven().get();
        if (!proven.code().equals("ok")) {
            return warning(proven.code(), proven.arguments().toArray());
        }
        var controller = proven.key().controller();
        return proofs.stream().allMatch(proof -> proof.key().controller().equals(controller))
                ? ok("ok")
                : warning("stranger");
    }
}
