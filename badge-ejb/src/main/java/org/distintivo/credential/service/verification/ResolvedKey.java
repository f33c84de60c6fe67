package org.distintivo.credential.service.verification;

import jakarta.json.JsonObject;
import org.distintivo.credential.domain.DocumentRefusedException;
import org.distintivo.credential.domain.Multikey;
import org.distintivo.credential.service.proof.JsonWebKey;

/**
 * The key that a proof names.
 *
 * @param id the verification method as the proof has it
 * @param controller whose key it is, by its own account
 * @param publicKey null for a kind of key that only signed tokens use
 * @param jwk the same as JSON; null when the key in the other form says it all
 * @param isListed whether the controller was asked and named it
 */
public record ResolvedKey(
        String id, String controller, Multikey publicKey, JsonObject jwk, boolean isListed) {

    /** A key that brings itself along. */
    ResolvedKey(String id, String controller, Multikey publicKey) {
        this(id, controller, publicKey, null, false);
    }

    /** A key that a token brings along. */
    static ResolvedKey ofToken(String id, String controller, JsonObject jwk) {
        return new ResolvedKey(id, controller, null, jwk, false);
    }

    JsonObject asJwk() throws DocumentRefusedException {
        return jwk == null ? JsonWebKey.json(publicKey) : jwk;
    }
}
