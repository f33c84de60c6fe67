package org.distintivo.verifying.service.credential;

import jakarta.json.JsonObject;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.domain.Multikey;
import org.distintivo.openbadges.service.proof.JsonWebKey;

/**
 * The key that a proof names.
 *
 * @param id the verification method as the proof has it
 * @param controller whose key it is, by its own account
 * @param publicKey null for a kind of key that only signed tokens use
 * @param jwk the same as JSON; null when the key in the other form says it all
 * @param word who says that it is the controller's
 */
public record ResolvedKey(
        String id, String controller, Multikey publicKey, JsonObject jwk, Word word) {

    /** On whose word a key is somebody's. */
    enum Word {
        /** Its own and nobody else's. */
        NONE,
        /** It lies on the controller's host, where others may lie as well. */
        HOST,
        /** The controller was asked and named it. */
        CONTROLLER
    }

    /** A key that brings itself along. */
    ResolvedKey(String id, String controller, Multikey publicKey) {
        this(id, controller, publicKey, null, Word.NONE);
    }

    /** A key that a token brings along. */
    static ResolvedKey ofToken(String id, String controller, JsonObject jwk) {
        return new ResolvedKey(id, controller, null, jwk, Word.NONE);
    }

    JsonObject asJwk() throws DocumentRefusedException {
        return jwk == null ? JsonWebKey.json(publicKey) : jwk;
    }
}
