package org.distintivo.credential.service.verification;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.distintivo.credential.domain.DocumentRefusedException;
import org.distintivo.credential.service.jsonld.Members;
import org.distintivo.credential.service.proof.Cryptosuite;
import org.distintivo.credential.service.proof.Cryptosuites;
import org.distintivo.credential.service.proof.SecuredDocument;

/**
 * Looks at every proof of a credential (Data Integrity 1.0 §4.4, §4.5). A proof that rests on
 * earlier ones covers them too, and is worth nothing without them.
 */
public final class ProofFindings {

    private final Examination examination;
    private final List<JsonObject> proofs;
    private final Map<JsonObject, ProofFinding> findings = new IdentityHashMap<>();

    private ProofFindings(Examination examination, List<JsonObject> proofs) {
        this.examination = examination;
        this.proofs = proofs;
    }

    static List<ProofFinding> of(Examination examination) {
        var token = examination.submitted().token();
        if (token.isPresent()) {
            return List.of(token.get().finding(examination));
        }
        var proofs = Members.objects(examination.document().get("proof"));
        int most = examination.limits().counts().proofs();
        if (proofs.size() > most) {
            return List.of(ProofFinding.failing("too-many", most));
        }
        var all = new ProofFindings(examination, proofs);
        return proofs.stream().map(all::finding).toList();
    }

    private ProofFinding finding(JsonObject proof) {
        var known = findings.get(proof);
        if (known == null) {
            // what a proof that rests on itself will find
            findings.put(proof, ProofFinding.failing("chain-broken", ""));
            known = examine(proof);
            findings.put(proof, known);
        }
        return known;
    }

    private ProofFinding examine(JsonObject proof) {
        try {
            secured().requireSafe(proof);
        } catch (DocumentRefusedException e) {
            return ProofFinding.unsafe(e);
        }
        var suite = Cryptosuites.find(proof);
        if (suite.isEmpty()) {
            return ProofFinding.failing("suite-unsupported", Cryptosuites.name(proof));
        }
        if (!Members.text(proof, "proofPurpose").equals("assertionMethod")) {
            return ProofFinding.failing("purpose");
        }
        var time = ProofTimes.fault(proof, examination.now());
        if (time.isPresent()) {
            return time.get();
        }
        try {
            examination.canonical();
        } catch (DocumentRefusedException e) {
            return ProofFinding.failing("not-checkable");
        }
        try {
            return verify(suite.get(), proof);
        } catch (DocumentRefusedException e) {
            return ProofFinding.failing(e);
        }
    }

    private ProofFinding verify(Cryptosuite suite, JsonObject proof)
            throws DocumentRefusedException {
        var previous = previous(proof);
        var covered = previous.isEmpty() ? secured() : secured().with(previous);
        var method = Members.text(proof, "verificationMethod");
        var key = new KeyResolution(examination).resolve(method);
        if (key.publicKey() == null) {
            throw new DocumentRefusedException("key-other-kind", "RSA");
        }
        boolean holds = suite.verify(covered, proof, key.publicKey());
        return holds ? ProofFinding.holding(key) : ProofFinding.failing("wrong");
    }

    /** The proofs that this one rests on, all of them there and holding. */
    private List<JsonObject> previous(JsonObject proof) throws DocumentRefusedException {
        var previous = new ArrayList<JsonObject>();
        for (var item : Members.items(proof.get("previousProof"))) {
            var id = item instanceof JsonString text ? text.getString() : "";
            var named = proofs.stream().filter(p -> Members.text(p, "id").equals(id)).toList();
            if (id.isEmpty() || named.size() != 1 || !finding(named.get(0)).holds()) {
                throw new DocumentRefusedException("chain-broken", id);
            }
            previous.add(named.get(0));
        }
        return previous;
    }

    private SecuredDocument secured() {
        return examination.submitted().secured();
    }
}
