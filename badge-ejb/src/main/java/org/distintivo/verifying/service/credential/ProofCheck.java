package org.distintivo.verifying.service.credential;

import java.util.List;
import org.distintivo.verifying.domain.CheckId;
import org.distintivo.verifying.domain.CheckResult;
import org.distintivo.verifying.domain.ProofAnswer;

/**
 * Checks that the credential has not been changed since it was signed (Open Badges 3.0 §9.1, step
 * 2: one proof that holds is enough). A further proof that does not hold, or is somebody else's, is
 * reported: it may have been added to lend weight to the credential.
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
            return error(ProofAnswer.MISSING);
        }
        for (var proof : proofs) {
            if (proof.unsafe()) {
                return error(proof.answer(), proof.arguments().toArray());
            }
        }
        if (examination.proven().isEmpty()) {
            return unproven(proofs, examination);
        }
        if (!proofs.stream().allMatch(ProofFinding::holds)) {
            return warning(ProofAnswer.ONE_OF_SEVERAL);
        }
        var proven = examination.proven().get();
        if (proven.answer() != ProofAnswer.OK) {
            return warning(proven.answer(), proven.arguments().toArray());
        }
        var controller = proven.key().controller();
        return proofs.stream().allMatch(proof -> proof.key().controller().equals(controller))
                ? ok(ProofAnswer.OK)
                : warning(ProofAnswer.STRANGER);
    }

    /** Returns the first fault; only where there is none, that nobody here could look. */
    private CheckResult unproven(List<ProofFinding> proofs, Examination examination) {
        var fault = proofs.stream().filter(proof -> !proof.isUnchecked()).findFirst();
        var told = fault.orElseGet(() -> proofs.get(0));
        var arguments = told.arguments().toArray();
        // this installation knows every kind of signature and every vocabulary that it uses itself
        return fault.isPresent() || examination.claimsToBeOwn()
                ? error(told.answer(), arguments)
                : skipped(told.answer(), arguments);
    }
}
