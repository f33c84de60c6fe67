package org.distintivo.verifying.service.credential;

import java.util.List;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.domain.Refusal;
import org.distintivo.platform.domain.Coded;
import org.distintivo.verifying.domain.ProofAnswer;

/**
 * Tells the result of verifying one proof.
 *
 * @param answer {@code OK}, or why it does not hold, or holds with a reservation
 * @param unsafe whether the proof itself says something that no proof covers
 * @param key whose signature it is; null when it does not hold
 */
public record ProofFinding(Coded answer, List<Object> arguments, boolean unsafe, ResolvedKey key) {

    static ProofFinding holding(ResolvedKey key) {
        return new ProofFinding(ProofAnswer.OK, List.of(), false, key);
    }

    static ProofFinding failing(Coded answer, Object... arguments) {
        return new ProofFinding(answer, List.of(arguments), false, null);
    }

    static ProofFinding failing(DocumentRefusedException e) {
        return failing(e.reason(), e.arguments());
    }

    static ProofFinding unsafe(DocumentRefusedException e) {
        return new ProofFinding(ProofAnswer.UNSAFE, List.of(e.code()), true, null);
    }

    /** It holds, and something has to be said about it. */
    ProofFinding but(ProofAnswer reservation, Object... arguments) {
        return new ProofFinding(reservation, List.of(arguments), unsafe, key);
    }

    /** Returns whether nobody here could look, so that nothing speaks for it or against it. */
    boolean isUnchecked() {
        return answer == ProofAnswer.SUITE_UNSUPPORTED
                || answer instanceof Refusal refusal && refusal.isUnchecked();
    }

    boolean holds() {
        return key != null;
    }
}
