package org.distintivo.openbadges.service.proof;

import static org.distintivo.openbadges.service.jsonld.JsonBuilders.JSON;
import static org.distintivo.openbadges.service.jsonld.Members.items;

import jakarta.json.JsonObject;
import java.util.Set;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.domain.Multikey;
import org.distintivo.openbadges.domain.Multikey.Curve;
import org.distintivo.openbadges.domain.Refusal;
import org.distintivo.openbadges.service.jsonld.CanonicalJson;

/**
 * Verifies signatures over the JSON itself, canonicalized by RFC 8785: {@code eddsa-jcs-2022} (Data
 * Integrity EdDSA Cryptosuites 1.0 §3.3) and {@code ecdsa-jcs-2019} (ECDSA Cryptosuites 1.0 §3.3).
 */
final class JcsSuite implements Cryptosuite {

    private final Set<Curve> curves;

    JcsSuite(Set<Curve> curves) {
        this.curves = Set.copyOf(curves);
    }

    @Override
    public boolean verify(SecuredDocument document, JsonObject proof, Multikey key)
            throws DocumentRefusedException {
        HashedData.requireCurve(key, curves);
        var options =
                CanonicalJson.of(JSON.createObjectBuilder(proof).remove("proofValue").build());
        var text = CanonicalJson.of(asSigned(document.unsecured(), proof));
        var data = HashedData.of(options, text, key.curve());
        return HashedData.isSigned(data, proof, key);
    }

    @Override
    public boolean signsJson() {
        return true;
    }

    /**
     * Returns the document with the contexts that it had when it was signed: where the proof names
     * them, others may have been added behind them since (§3.3.2, step 4).
     */
    private static JsonObject asSigned(JsonObject document, JsonObject proof)
            throws DocumentRefusedException {
        var signed = proof.get("@context");
        if (signed == null) {
            return document;
        }
        var known = items(signed);
        var now = items(document.get("@context"));
        if (now.size() < known.size() || !now.subList(0, known.size()).equals(known)) {
            throw new DocumentRefusedException(Refusal.CONTEXT_INLINE);
        }
        return JSON.createObjectBuilder(document).add("@context", signed).build();
    }
}
