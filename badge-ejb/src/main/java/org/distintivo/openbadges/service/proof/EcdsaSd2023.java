package org.distintivo.openbadges.service.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonObject;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.domain.Multikey;
import org.distintivo.openbadges.domain.Multikey.Curve;
import org.distintivo.openbadges.domain.Refusal;

/**
 * Verifies a part of a credential that its holder shows, with everything else left out: cryptosuite
 * {@code ecdsa-sd-2023} (Data Integrity ECDSA Cryptosuites 1.0 §3.6.8). Each statement that is
 * there was signed by the issuer, one by one or among those that may not be left out.
 */
final class EcdsaSd2023 implements Cryptosuite {

    @Override
    public boolean verify(SecuredDocument document, JsonObject proof, Multikey key)
            throws DocumentRefusedException {
        var shown = DisclosureProof.parse(Cryptosuites.text(proof, "proofValue"));
        HashedData.requireCurve(key, EnumSet.of(Curve.P256));
        var statements = RelabeledStatements.renamed(document.canonical(), shown.names());
        var others = new ArrayList<String>();
        var mandatoryHash = split(statements, shown.mandatory(), others);
        if (others.size() != shown.signatures().size()) {
            return false;
        }
        var options = document.canonicalOptions(proof, Curve.P256).getBytes(UTF_8);
        var optionsHash = EllipticKey.digest(Curve.P256).digest(options);
        var signed =
                HashedData.joined(
                        HashedData.joined(optionsHash, shown.statementKey().prefixed()),
                        mandatoryHash);
        return EllipticKey.of(key).verify(signed, shown.baseSignature())
                && areSigned(others, shown);
    }

    /** Takes the mandatory statements away, and says what they hash to. */
    private static byte[] split(
            List<String> statements, List<Integer> mandatory, List<String> others)
            throws DocumentRefusedException {
        MessageDigest hash = EllipticKey.digest(Curve.P256);
        int next = 0;
        for (int i = 0; i < statements.size(); i++) {
            if (next < mandatory.size() && mandatory.get(next) == i) {
                hash.update(statements.get(i).getBytes(UTF_8));
                next++;
            } else {
                others.add(statements.get(i));
            }
        }
        if (next < mandatory.size()) {
            throw new DocumentRefusedException(Refusal.VALUE);
        }
        return hash.digest();
    }

    private static boolean areSigned(List<String> statements, DisclosureProof shown)
            throws DocumentRefusedException {
        var key = EllipticKey.of(shown.statementKey());
        for (int i = 0; i < statements.size(); i++) {
            if (!key.verify(statements.get(i).getBytes(UTF_8), shown.signatures().get(i))) {
                return false;
            }
        }
        return true;
    }
}
