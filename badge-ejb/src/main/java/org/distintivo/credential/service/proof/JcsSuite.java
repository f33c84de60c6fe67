package org.distintivo.credential.service.proof;

import jakarta.json.JsonObject;
import java.util.Set;
import org.distintivo.credential.domain.DocumentRefusedException;
import org.distintivo.credential.domain.Multikey;
import org.distintivo.credential.domain.Multikey.Curve;
import org.distintivo.credential.service.jsonld.CanonicalJson;

/**
 * Signatures over the JSON itself, brought into one order: {@code eddsa-jcs-2022} (Data Integrity
 * EdDSA Cryptosuites 1.0 §3.3) and {@code ecdsa-jcs-2019} (ECDSA Cryptosuites 1.0 §3.3).
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
        var options = CanonicalJson.of(document.options(proof));
        var text = CanonicalJson.of(document.unsecured());
        var data = HashedData.of(options, text, key.curve());
        return HashedData.isSigned(data, proof, key);
    }
}
