package org.distintivo.openbadges.service.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.Set;
import org.bouncycastle.math.ec.rfc8032.Ed25519;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.domain.Multibase;
import org.distintivo.openbadges.domain.Multikey;
import org.distintivo.openbadges.domain.Multikey.Curve;
import org.distintivo.openbadges.domain.Refusal;

/**
 * Makes the hash data of suites that sign a whole document: the hash of the proof's options
 * followed by the hash of the document (Data Integrity EdDSA Cryptosuites 1.0 §3.2.4, ECDSA
 * Cryptosuites 1.0 §3.2.4).
 */
final class HashedData {

    private HashedData() {}

    static byte[] of(String options, String document, Curve curve) {
        var digest = EllipticKey.digest(curve);
        var first = digest.digest(options.getBytes(UTF_8));
        var second = digest.digest(document.getBytes(UTF_8));
        return joined(first, second);
    }

    static byte[] of(String canonical, Curve curve) {
        return EllipticKey.digest(curve).digest(canonical.getBytes(UTF_8));
    }

    static byte[] joined(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    /** Requires a key on a curve that the suite is defined for. */
    static void requireCurve(Multikey key, Set<Curve> curves) throws DocumentRefusedException {
        if (!curves.contains(key.curve())) {
            throw new DocumentRefusedException(Refusal.KEY_OTHER_KIND, key.curve().name());
        }
    }

    static boolean isSigned(byte[] data, JsonObject proof, Multikey key)
            throws DocumentRefusedException {
        var signature =
                Multibase.decode(Cryptosuites.text(proof, "proofValue"))
                        .orElseThrow(() -> new DocumentRefusedException(Refusal.VALUE));
        if (key.curve() == Curve.P384 ? signature.length != 96 : signature.length != 64) {
            throw new DocumentRefusedException(Refusal.VALUE);
        }
        return key.curve() == Curve.ED25519
                ? Ed25519.verify(signature, 0, key.bytes(), 0, data, 0, data.length)
                : EllipticKey.of(key).verify(data, signature);
    }
}
