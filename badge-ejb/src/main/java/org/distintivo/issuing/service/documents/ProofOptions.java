package org.distintivo.issuing.service.documents;

import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;

import jakarta.json.JsonObject;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.service.proof.EddsaRdfc2022;

/**
 * Makes a proof as it is before signing. All credentials that one key signs within one second have
 * the same, so the last one is kept.
 */
final class ProofOptions {

    /**
     * One key's options of one second.
     *
     * @param hash of their canonical form
     */
    record Known(String keyId, String created, byte[] hash, String text) {

        /** Returns the proof as JSON text, with its value. */
        String proof(String value) {
            return text.substring(0, text.length() - 1) + ",\"proofValue\":\"" + value + "\"}";
        }
    }

    private final EddsaRdfc2022 suite;
    private volatile Known last;

    ProofOptions(EddsaRdfc2022 suite) {
        this.suite = suite;
    }

    static JsonObject json(String keyId, String created) {
        return JSON.createObjectBuilder()
                .add("type", "DataIntegrityProof")
                .add("created", created)
                .add("verificationMethod", keyId)
                .add("cryptosuite", EddsaRdfc2022.NAME)
                .add("proofPurpose", "assertionMethod")
                .build();
    }

    Known of(String keyId, String created) {
        var known = last;
        if (known == null || !known.created().equals(created) || !known.keyId().equals(keyId)) {
            var options = json(keyId, created);
            known = new Known(keyId, created, hash(options), options.toString());
            last = known;
        }
        return known;
    }

    private byte[] hash(JsonObject options) {
        try {
            return suite.hash(options, OpenBadgeCredential.refreshable());
        } catch (DocumentRefusedException e) {
            throw new IllegalStateException("composed what cannot be signed: " + e.code(), e);
        }
    }
}
