package org.distintivo.issuing.service.documents;

import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import org.distintivo.issuing.domain.SignedDocument;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.service.jsonld.BundledContexts;
import org.distintivo.openbadges.service.jsonld.CanonicalForm;
import org.distintivo.openbadges.service.jsonld.CompiledForms;
import org.distintivo.openbadges.service.proof.EddsaRdfc2022;

/**
 * A document of ours that lacks nothing but the signature.
 *
 * @param options the proof without its value
 * @param data what is to be signed
 */
record UnsignedDocument(JsonObject unsigned, JsonObject options, byte[] data, Instant date) {

    static final EddsaRdfc2022 SUITE = new EddsaRdfc2022(CompiledForms.INSTANCE);

    private static final EddsaRdfc2022 GENERAL =
            new EddsaRdfc2022(new CanonicalForm(BundledContexts.INSTANCE));

    static UnsignedDocument of(JsonObject unsigned, String keyId, Instant date) {
        return of(unsigned, keyId, date, SUITE);
    }

    /** Makes one of a shape that is not worth keeping. */
    static UnsignedDocument once(JsonObject unsigned, String keyId, Instant date) {
        return of(unsigned, keyId, date, GENERAL);
    }

    private static UnsignedDocument of(
            JsonObject unsigned, String keyId, Instant date, EddsaRdfc2022 suite) {
        var options = ProofOptions.json(keyId, OpenBadgeCredential.seconds(date));
        try {
            return new UnsignedDocument(unsigned, options, suite.toSign(unsigned, options), date);
        } catch (DocumentRefusedException e) {
            throw new IllegalStateException("composed what cannot be signed: " + e.code(), e);
        }
    }

    /** Returns the document with an array of proofs, as Open Badges asks (§C.2). */
    SignedDocument signed(byte[] signature) {
        return signed(JSON.createArrayBuilder().add(proof(signature)).build());
    }

    /** Returns the document with a single proof. */
    SignedDocument signedAlone(byte[] signature) {
        return signed(proof(signature));
    }

    private JsonObject proof(byte[] signature) {
        return EddsaRdfc2022.proof(options, signature);
    }

    private SignedDocument signed(JsonValue proofs) {
        var signed = JSON.createObjectBuilder(unsigned).add("proof", proofs).build();
        return new SignedDocument(signed.toString(), options.getString("verificationMethod"), date);
    }
}
