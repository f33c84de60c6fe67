package org.distintivo.openbadges.service.proof;

import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.domain.Multibase;
import org.distintivo.openbadges.domain.Multikey.Curve;
import org.distintivo.openbadges.service.jsonld.Canonicalization;

/**
 * Makes the proofs of what is issued here: cryptosuite {@code eddsa-rdfc-2022} (Data Integrity
 * EdDSA Cryptosuites 1.0 §3.2, Open Badges 3.0 §8.3). {@link Cryptosuites} checks them.
 */
public final class EddsaRdfc2022 {

    public static final String NAME = "eddsa-rdfc-2022";

    private final Canonicalization canonical;

    public EddsaRdfc2022(Canonicalization canonical) {
        this.canonical = canonical;
    }

    /**
     * @param unsigned the document without any proof
     * @param options the proof as it will stand in the document, without its value
     * @return the proof with its value
     */
    public JsonObject sign(JsonObject unsigned, JsonObject options, Signer signer)
            throws DocumentRefusedException {
        return proof(options, signer.sign(toSign(unsigned, options)));
    }

    /** Returns what the signature of such a proof is made of. */
    public byte[] toSign(JsonObject unsigned, JsonObject options) throws DocumentRefusedException {
        var config = config(options, unsigned.get("@context"));
        return HashedData.of(canonical.of(config), canonical.of(unsigned), Curve.ED25519);
    }

    /** Returns the proof with its value. */
    public static JsonObject proof(JsonObject options, byte[] signature) {
        return JSON.createObjectBuilder(options)
                .add("proofValue", Multibase.encode(signature))
                .build();
    }

    /** Returns the hash of the canonical form of a proof's options. */
    public byte[] hash(JsonObject options, JsonValue contexts) throws DocumentRefusedException {
        return HashedData.of(canonical.of(config(options, contexts)), Curve.ED25519);
    }

    /**
     * @param document the canonical form of the document without any proof
     * @param options the hash of the canonical form of the options
     * @return the proof's value
     */
    public String sign(String document, byte[] options, Signer signer) {
        var hash = HashedData.of(document, Curve.ED25519);
        return Multibase.encode(signer.sign(HashedData.joined(options, hash)));
    }

    private static JsonObject config(JsonObject proof, JsonValue contexts) {
        var config = JSON.createObjectBuilder(proof).remove("proofValue").remove("@context");
        if (contexts != null) {
            config.add("@context", contexts);
        }
        return config.build();
    }
}
