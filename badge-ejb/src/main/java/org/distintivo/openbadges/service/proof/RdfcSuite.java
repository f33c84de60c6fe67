package org.distintivo.openbadges.service.proof;

import jakarta.json.JsonObject;
import java.util.Set;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.domain.Multikey;
import org.distintivo.openbadges.domain.Multikey.Curve;

/**
 * Verifies signatures over the canonical statements of a document: {@code eddsa-rdfc-2022} (Data
 * Integrity EdDSA Cryptosuites 1.0 §3.2) and {@code ecdsa-rdfc-2019} (ECDSA Cryptosuites 1.0 §3.2).
 */
final class RdfcSuite implements Cryptosuite {

    private final Set<Curve> curves;

    RdfcSuite(Set<Curve> curves) {
        this.curves = Set.copyOf(curves);
    }

    @Override
    public boolean verify(SecuredDocument document, JsonObject proof, Multikey key)
            throws DocumentRefusedException {
        HashedData.requireCurve(key, curves);
        var options = document.canonicalOptions(proof, key.curve());
        var data = HashedData.of(options, document.canonical(key.curve()), key.curve());
        if (HashedData.isSigned(data, proof, key)) {
            return true;
        }
        if (key.curve() == Curve.P384) {
            return false;
        }
        var otherwise = document.canonicalByUnits();
        return otherwise.isPresent()
                && HashedData.isSigned(
                        HashedData.of(options, otherwise.get(), key.curve()), proof, key);
    }
}
