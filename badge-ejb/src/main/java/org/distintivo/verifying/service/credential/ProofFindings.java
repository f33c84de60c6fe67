package org.distintivo.verifying.service.credential;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.distintivo.openbadges.domain.DocumentRefusedException;
import org.distintivo.openbadges.domain.Refusal;
import org.distintivo.openbadges.service.jsonld.Members;
import org.distintivo.openbadges.service.proof.Cryptosuite;
import org.distintivo.openbadges.service.proof.Cryptosuites;
import org.distintivo.openbadges.service.proof.SecuredDocument;
import org.distintivo.verifying.domain.ProofAnswer;

/**
 * Verifies every proof of a credential (Data Integrity 1.0 §4.4, §4.5). A proof in a chain covers
 * the earlier ones that it names, and counts only when they hold.
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
            return List.of(new TokenProof(token.get(), examination).finding());
        }
        var proofs = Members.objects(examination.document().get("proof"));
        int most = examination.limits().counts().proofs();
        if (proofs.size() > most) {
            return List.of(ProofFinding.failing(ProofAnswer.TOO_MANY, most));
        }
        var all = new ProofFindings(examination, proofs);
        return proofs.stream().map(all::finding).toList();
    }

    private ProofFinding finding(JsonObject proof) {
        var known = findings.get(proof);
        if (known == null) {
            // what a proof that rests on itself will find
            findings.put(proof, ProofFinding.failing(ProofAnswer.CHAIN_BROKEN, ""));
            known = examine(proof);
            findings.put(proof, known);
        }
        return known;
    }

    private ProofFinding examine(JsonObject proof) {
        var suite = Cryptosuites.find(proof);
        if (suite.filter(Cryptosuite::signsJson).isEmpty()) {
            var fault = uncovered(proof);
            if (fault.isPresent()) {
                return fault.get();
            }
        }
        if (suite.isEmpty()) {
            return ProofFinding.failing(ProofAnswer.SUITE_UNSUPPORTED, Cryptosuites.name(proof));
        }
        if (!Members.text(proof, "proofPurpose").equals("assertionMethod")) {
            return ProofFinding.failing(ProofAnswer.PURPOSE);
        }
        var time = ProofTimes.fault(proof, examination.now());
        if (time.isPresent()) {
            return time.get();
        }
        try {
            return verify(suite.get(), proof);
        } catch (DocumentRefusedException e) {
            return ProofFinding.failing(e);
        }
    }

    /** Returns why the statements cannot be told that the proof covers; empty when they can. */
    private Optional<ProofFinding> uncovered(JsonObject proof) {
        try {
            examination.canonical();
        } catch (DocumentRefusedException e) {
            return Optional.of(
                    e.reason().isUnchecked()
                            ? ProofFinding.failing(e)
                            : ProofFinding.failing(ProofAnswer.NOT_CHECKABLE));
        }
        try {
            secured().requireSafe(proof);
            return Optional.empty();
        } catch (DocumentRefusedException e) {
            return Optional.of(ProofFinding.unsafe(e));
        }
    }

    private ProofFinding verify(Cryptosuite suite, JsonObject proof)
            throws DocumentRefusedException {
        var previous = previous(proof);
        var covered = previous.isEmpty() ? secured() : secured().with(previous);
        var method = Members.text(proof, "verificationMethod");
        var key = new KeyResolution(examination).resolve(method);
        if (key.publicKey() == null) {
            throw new DocumentRefusedException(Refusal.KEY_OTHER_KIND, "RSA");
        }
        boolean holds = suite.verify(covered, proof, key.publicKey());
        if (!holds) {
            return ProofFinding.failing(ProofAnswer.WRONG);
        }
        var holding = ProofFinding.holding(key);
        return Cryptosuites.isLegacy(proof)
                ? holding.but(ProofAnswer.LEGACY_SUITE, Cryptosuites.name(proof))
                : holding;
    }

    /** The proofs that this one rests on, all of them there and holding. */
    private List<JsonObject> previous(JsonObject proof) throws DocumentRefusedException {
        var previous = new ArrayList<JsonObject>();
        for (var item : Members.items(proof.get("previousProof"))) {
            var id = item instanceof JsonString text ? text.getString() : "";
            var named = proofs.stream().filter(p -> Members.text(p, "id").equals(id)).toList();
            if (id.isEmpty() || named.size() != 1 || !finding(named.get(0)).holds()) {
                throw new DocumentRefusedException(Refusal.CHAIN_BROKEN, id);
            }
            previous.add(named.get(0));
        }
        return previous;
    }

    private SecuredDocument secured() {
        return examination.submitted().secured();
    }
}
