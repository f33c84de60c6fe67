package org.distintivo.credential.service.verification;

import jakarta.json.JsonObject;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import org.distintivo.credential.domain.DocumentRefusedException;
import org.distintivo.credential.service.jsonld.CompiledForms;
import org.distintivo.credential.service.proof.EddsaRdfc2022;

/** Looks at every proof of a credential (Data Integrity 1.0 §4.4, §4.5). */
public final class ProofFindings {

    private static final EddsaRdfc2022 SUITE =
            new EddsaRdfc2022(CompiledForms.INSTANCE::ofStranger);

    private ProofFindings() {}

    static List<ProofFinding> of(Examination examination) {
        var token = examination.submitted().token();
        if (token.isPresent()) {
            return List.of(token.get().finding(examination));
        }
        return Examination.objects(examination.document().get("proof")).stream()
                .map(proof -> finding(proof, examination))
                .toList();
    }

    private static ProofFinding finding(JsonObject proof, Examination examination) {
        String canonical;
        try {
            canonical = SUITE.canonicalOptions(proof, examination.document().get("@context"));
        } catch (DocumentRefusedException e) {
            return ProofFinding.unsafe(e);
        }
        var suite = suite(proof);
        if (!suite.equals(EddsaRdfc2022.NAME) && !suite.equals(EddsaRdfc2022.OLDER)) {
            return ProofFinding.failing("suite-unsupported", suite);
        }
        if (!Examination.text(proof, "proofPurpose").equals("assertionMethod")) {
            return ProofFinding.failing("purpose");
        }
        if (isExpired(proof, examination)) {
            return ProofFinding.failing("expired");
        }
        try {
            examination.canonical();
        } catch (DocumentRefusedException e) {
            return ProofFinding.failing("not-checkable");
        }
        try {
            var method = Examination.text(proof, "verificationMethod");
            var key = KeyResolution.resolve(method, examination.own());
            boolean holds =
                    SUITE.verify(examination.canonical(), canonical, proof, key.publicKey());
            return holds ? ProofFinding.holding(key) : ProofFinding.failing("wrong");
        } catch (DocumentRefusedException e) {
            return ProofFinding.failing(e);
        }
    }

    /** The cryptosuite; older proofs have a type of their own instead. */
    private static String suite(JsonObject proof) {
        var type = Examination.text(proof, "type");
        return type.equals("DataIntegrityProof") ? Examination.text(proof, "cryptosuite") : type;
    }

    private static boolean isExpired(JsonObject proof, Examination examination) {
        var expires = Examination.text(proof, "expires");
        if (expires.isEmpty()) {
            return false;
        }
        try {
            return OffsetDateTime.parse(expires).toInstant().isBefore(examination.now());
        } catch (DateTimeException e) {
            return true;
        }
    }
}
