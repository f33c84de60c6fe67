package org.distintivo.openbadges.service.proof;

import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;

import jakarta.json.JsonObject;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.domain.Multikey.Curve;
import org.distintivo.openbadges.service.jsonld.CanonicalJson;

/**
 * Makes proofs over the JSON itself: cryptosuite {@code eddsa-jcs-2022} (Data Integrity EdDSA
 * Cryptosuites 1.0 §3.3). For documents that hold others, in which nodes without a name say the
 * same; such nodes are not told apart in the same way everywhere. {@link Cryptosuites} checks them.
 */
public final class EddsaJcs2022 {

    public static final String NAME = "eddsa-jcs-2022";

    private EddsaJcs2022() {}

    /**
     * Returns the document with its proof.
     *
     * @param unsigned the document without any proof
     * @param options the proof without contexts and value
     */
    public static JsonObject sign(JsonObject unsigned, JsonObject options, Signer signer)
            throws DocumentRefusedException {
        // §3.3.1, step 2: the proof says in which contexts the document was signed
        var whole =
                JSON.createObjectBuilder(options)
                        .add("cryptosuite", NAME)
                        .add("@context", unsigned.get("@context"))
                        .build();
        var data =
                HashedData.of(CanonicalJson.of(whole), CanonicalJson.of(unsigned), Curve.ED25519);
        var proof = EddsaRdfc2022.proof(whole, signer.sign(data));
        return JSON.createObjectBuilder(unsigned).add("proof", proof).build();
    }
}
