package org.distintivo.credential.service.verification;

import java.util.List;
import org.distintivo.credential.domain.DocumentRefusedException;

/**
 * What one proof is worth.
 *
 * @param code {@code ok}, or why it does not hold, or holds with a reservation
 * @param unsafe whether the proof itself says something that no proof covers
 * @param key whose signature it is; null when it does not hold
 */
public record ProofFinding(String code, List<Object> arguments, boolean unsafe, ResolvedKey key) {

    static ProofFinding holding(ResolvedKey key) {
        return new ProofFinding("ok", List.of(), false, key);
    }

    static ProofFinding failing(String code, Object... arguments) {
        return new ProofFinding(code, List.of(arguments), false, null);
    }

    static ProofFinding failing(DocumentRefusedException e) {
        return failing(e.code(), e.arguments());
    }

    static ProofFinding unsafe(DocumentRefusedException e) {
        return new ProofFinding("unsafe", List.of(e.code()), true, null);
    }

    /** It holds, and something has to be said about it. */
    ProofFinding but(String reservation, Object... arguments) {
        return new ProofFinding(reservation, List.of(arguments), unsafe, key);
    }

    boolean holds() {
        return key != null;
    }
}
